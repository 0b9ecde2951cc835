package org.safeguarding.testing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;

/** Tables of moves as tests need them: cell by cell, guard by guard, and printed. */
public final class MoveTables {

    private MoveTables() {}

    /** Every move in every state: its name, the state, the move. */
    public static <S extends Enum<S>> Stream<Arguments> cells(List<Move<S>> table, S[] states) {
        return table.stream().flatMap(move -> Stream.of(states).map(state -> Arguments.of(move.name(), state, move)));
    }

    /** The name of every move with each of its guards, as {@code SignOff THE_QUORUM_STANDS}. */
    public static <S extends Enum<S>> List<String> guards(List<Move<S>> table) {
        return table.stream()
                .flatMap(move -> move.guards().stream().map(guard -> move.name() + " " + guard))
                .toList();
    }

    /** The table in Markdown, with the sentences that a caller reads. */
    public static <S extends Enum<S>> String printed(List<Move<S>> table) {
        return "| Move | From | To | By | Refused elsewhere with | Guards |\n|---|---|---|---|---|---|\n"
                + table.stream().map(MoveTables::row).collect(joining());
    }

    private static <S extends Enum<S>> String row(Move<S> move) {
        var to = move.to();
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        move.name(),
                        names(move.from()),
                        to == null ? "stays" : to,
                        move.by().isEmpty() ? "the system" : names(move.by()),
                        sentence(move.otherwise()),
                        move.guards().stream().map(MoveTables::sentence).collect(joining("<br>")));
    }

    private static String sentence(Rule rule) {
        return "`" + rule.code() + "` " + rule.sentence();
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(joining(", "));
    }
}
