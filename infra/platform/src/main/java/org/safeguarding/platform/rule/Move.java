package org.safeguarding.platform.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Role;

/**
 * A row of a table of moves: the command that asks for it, the states in which it may be asked for, the state that it
 * leads to (null where it stays, or where the system leads on), the roles that may ask, the rule that refuses it in every other state, and what must hold besides.
 */
public record Move<S extends Enum<S>>(
        Class<?> command, Set<S> from, @Nullable S to, Set<Role> by, Rule otherwise, List<? extends Rule> guards) {

    public Move {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        guards = List.copyOf(guards);
    }

    /** The name of the move is its command's. */
    public String name() {
        return command.getSimpleName();
    }

    /** Whether the move starts in that state. */
    public Rule.Verdict startsIn(@Nullable S state) {
        return otherwise.when(state != null && from.contains(state));
    }

    /** The row of the table that a command asks for; empty where the table says nothing of it. */
    public static <S extends Enum<S>> Optional<Move<S>> of(Object command, List<Move<S>> table) {
        return table.stream().filter(move -> move.command().isInstance(command)).findFirst();
    }
}
