package org.safeguarding.referral.access;

import java.util.List;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.referral.domain.NotificationMoves;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.ReferralMoves;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.testing.access.Endpoint;
import org.safeguarding.testing.access.MatrixTables;

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
            - A person who declared a conflict of interest in a case, here or in its review, is refused there in every cell
              (403), in reading too.
            - Without a valid token everything is refused (401).

            """;

    private MatrixPage() {}

    static String of(List<Endpoint> endpoints) {
        return HEAD + MatrixTables.roles(endpoints, MatrixPage::cell) + """

                ## Move and state

                In a cell with a tick the move is made (if its guards hold, see [moves](moves.md)); in every other the move is
                refused with its own rule (409) to those who may ask at all, and with 403 or 404 to everybody else.

                ### The referral

                """
                + MatrixTables.states(ReferralMoves.table(), ReferralState.values(), MatrixPage::door) + """

                ### The serious incident notification

                """
                + MatrixTables.states(NotificationMoves.table(), NotificationState.values(), MatrixPage::door);
    }

    private static String cell(Endpoint endpoint, Role role) {
        return switch (role) {
            case REFERRER -> endpoint.isOfACase() ? "own" : "yes";
            case SCREENER -> endpoint.isOfACase() ? "theirs" : "yes";
            default -> "yes";
        };
    }

    private static String door(Move<?> move) {
        return "PUT …/" + MoveDoors.of(move).path();
    }
}
