package org.safeguarding.referral.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Rule;

/**
 * A row of a table of moves: the command that asks for it, the states in which it may be asked for, the state that it
 * leads to, the roles that may ask, the rule that refuses it in every other state, and what must hold besides.
 */
public record Move<S extends Enum<S>>(
        Class<?> command, Set<S> from, S to, Set<Role> by, Rule otherwise, List<? extends Rule> guards) {

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
    Rule.Verdict startsIn(S state) {
        return otherwise.when(from.contains(state));
    }

    static <S extends Enum<S>> Optional<Move<S>> of(Object command, List<Move<S>> table) {
        return table.stream().filter(move -> move.command().isInstance(command)).findFirst();
    }
}
