package org.safeguarding.testing.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Move;

/** The tables of a printed access matrix. */
public final class MatrixTables {

    private MatrixTables() {}

    /** Role × endpoint: an empty cell where the role may not ask at all, else what {@code cell} says. */
    public static String roles(List<Endpoint> endpoints, BiFunction<Endpoint, Role, String> cell) {
        return head(Stream.concat(Stream.of("Endpoint"), names(Role.values())))
                + endpoints.stream()
                        .map(endpoint -> row(Stream.concat(
                                Stream.of("`" + endpoint.name() + "`"),
                                Stream.of(Role.values())
                                        .map(role ->
                                                endpoint.roles().contains(role) ? cell.apply(endpoint, role) : ""))))
                        .collect(joining());
    }

    /** Move × state, with the door at which each move is asked for. */
    public static <S extends Enum<S>> String states(List<Move<S>> table, S[] states, Function<Move<S>, String> door) {
        return statesOfRows(
                table.stream()
                        .map(move -> new Row<>(move.name(), door.apply(move), move.by(), move.from()))
                        .toList(),
                states);
    }

    /** Something that may be done in some states, where it is asked for, and by whom. */
    public record Row<S extends Enum<S>>(String name, String door, Set<Role> by, Set<S> from) {}

    /** Deed × state. */
    public static <S extends Enum<S>> String statesOfRows(List<Row<S>> rows, S[] states) {
        return head(Stream.concat(Stream.of("Move", "Asked at", "By"), names(states)))
                + rows.stream()
                        .map(one -> row(Stream.concat(
                                Stream.of(
                                        one.name(),
                                        "`" + one.door() + "`",
                                        one.by().stream()
                                                .sorted()
                                                .map(Enum::name)
                                                .collect(joining(", "))),
                                Stream.of(states).map(state -> one.from().contains(state) ? "✓" : ""))))
                        .collect(joining());
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }

    private static String head(Stream<String> names) {
        var columns = names.toList();
        return row(columns.stream()) + row(columns.stream().map(column -> "---"));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }
}
