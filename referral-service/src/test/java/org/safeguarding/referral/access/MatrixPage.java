package org.safeguarding.referral.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.domain.Move;
import org.safeguarding.referral.domain.NotificationMoves;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.ReferralMoves;
import org.safeguarding.referral.domain.ReferralState;

/** Prints the matrix: which role comes to which endpoint, and in which state a move is made there. */
final class MatrixPage {

    private static final String HEAD = """
            # Who may do what, and when

            Printed from the code of referral-service: endpoints from the running handler mapping, roles from
            `@PreAuthorize`, states and moves from `ReferralMoves` and `NotificationMoves`. `AccessMatrixIT` compares this
            page with the code and tries every cell with a real token ([ADR 0022](adr/0022-who-may-see-what-and-if-match.md),
            [ADR 0024](adr/0024-an-agency-is-known-by-its-organisation.md)).

            ## Role and endpoint

            - **own**: the cases that the caller's organisation referred. Those of another agency, and of another organisation
              of the same kind (another trust, another school), are answered like cases that do not exist (404).
            - **theirs**: cases that are assigned to the caller or to nobody; another officer's are refused (403).
            - **yes**: every case, or no case is involved. An empty cell is refused (403), whatever was sent.
            - A person who declared a conflict of interest in a case is refused there in every cell (403), in reading too.
            - Without a valid token everything is refused (401).

            """;

    private MatrixPage() {}

    static String of(List<Endpoint> endpoints) {
        return HEAD + roles(endpoints) + """

                ## Move and state

                In a cell with a tick the move is made (if its guards hold, see [moves](moves.md)); in every other the move is
                refused with its own rule (409) to those who may ask at all, and with 403 or 404 to everybody else.

                ### The referral

                """ + states(ReferralMoves.table(), ReferralState.values()) + """

                ### The serious incident notification

                """
                + states(NotificationMoves.table(), NotificationState.values());
    }

    private static String roles(List<Endpoint> endpoints) {
        return row(Stream.concat(Stream.of("Endpoint"), names(Role.values())))
                + row(Stream.generate(() -> "---").limit(Role.values().length + 1))
                + endpoints.stream()
                        .map(endpoint -> row(Stream.concat(
                                Stream.of("`" + endpoint.name() + "`"),
                                Stream.of(Role.values()).map(role -> cell(endpoint, role)))))
                        .collect(joining());
    }

    private static String cell(Endpoint endpoint, Role role) {
        if (!endpoint.roles().contains(role)) {
            return "";
        }
        return switch (role) {
            case REFERRER -> endpoint.isOfACase() ? "own" : "yes";
            case SCREENER -> endpoint.isOfACase() ? "theirs" : "yes";
            default -> "yes";
        };
    }

    private static <S extends Enum<S>> String states(List<Move<S>> table, S[] states) {
        return row(Stream.concat(Stream.of("Move", "Asked at", "By"), names(states)))
                + row(Stream.generate(() -> "---").limit(states.length + 3))
                + table.stream()
                        .map(move -> row(Stream.concat(
                                Stream.of(
                                        move.name(),
                                        "`PUT …/" + MoveDoors.of(move).path() + "`",
                                        move.by().stream()
                                                .sorted()
                                                .map(Enum::name)
                                                .collect(joining(", "))),
                                Stream.of(states).map(state -> move.from().contains(state) ? "✓" : ""))))
                        .collect(joining());
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }
}
