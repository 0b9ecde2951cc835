package org.safeguarding.review.access;

import java.util.List;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.learning.domain.LearningMoves;
import org.safeguarding.review.learning.domain.LearningState;
import org.safeguarding.review.practicereview.domain.PracticeReviewMoves;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.rapidreview.domain.RapidReviewMoves;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.recommendation.domain.RecommendationMoves;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.safeguarding.testing.access.Endpoint;
import org.safeguarding.testing.access.MatrixTables;

/** Prints the matrix: which role comes to which endpoint, and in which state a move is made there. */
final class MatrixPage {

    private static final String HEAD = """
            # Who may do what in a review, and when

            Printed from the code of review-service: endpoints from the running handler mapping, roles from `@PreAuthorize`,
            states and moves from the tables of moves. `AccessMatrixIT` compares this page with the code and tries every cell
            with a real token ([ADR 0022](adr/0022-who-may-see-what-and-if-match.md)).

            ## Role and endpoint

            - **own**: for a panel member the cases on whose panel, as it was convened last, they sit; for an agency's lead those
              in which the organisation was asked for a return, or owns the learning, a recommendation or an immediate safety action
              (and of those the owned ones alone); for a reviewer the case whose practice review they carry out,
              while it runs. Any other case is answered like one that there is not (404).
            - **yes**: every case, or no case is involved. An empty cell is refused (403), whatever was sent.
            - A person who declared a conflict of interest in a case is refused there in every cell (403), in reading too: from
              the very next request on where they declared it here, as soon as it was heard where they did so at the desk of
              the referral; no list shows the case to them.
            - Without a valid token everything is refused (401).
            - Whoever was refused at a case is kept with day, endpoint, reason and correlation:
              `GET /rapid-reviews/{caseId}/refused-access`.

            """;

    private MatrixPage() {}

    static String of(List<Endpoint> endpoints) {
        return HEAD + MatrixTables.roles(endpoints, MatrixPage::cell) + """

                ## Move and state

                In a cell with a tick the move is made (if its guards hold); in every other the move is refused with its own
                rule (409) to those who may ask at all, and with 403 or 404 to everybody else.
                `MovesAtTheDoorIT` comes to every door of the Rapid Review and the practice review with each.

                ### The Rapid Review

                """
                + MatrixTables.states(RapidReviewMoves.table(), Stage.values(), MoveDoors::of) + """

                ### The practice review

                """
                + MatrixTables.states(PracticeReviewMoves.table(), PracticeReviewState.values(), MoveDoors::of) + """

                ### Alternate learning

                """
                + MatrixTables.states(LearningMoves.table(), LearningState.values(), MoveDoors::of) + """

                ### A recommendation

                """
                + MatrixTables.states(RecommendationMoves.table(), RecommendationState.values(), MoveDoors::of);
    }

    private static String cell(Endpoint endpoint, Role role) {
        return switch (role) {
            case PANEL_MEMBER, AGENCY_LEAD, REVIEWER -> endpoint.isOfACase() ? "own" : "yes";
            default -> "yes";
        };
    }
}
