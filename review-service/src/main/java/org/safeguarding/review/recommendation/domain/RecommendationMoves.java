package org.safeguarding.review.recommendation.domain;

import static org.safeguarding.platform.fact.Role.AGENCY_LEAD;
import static org.safeguarding.platform.fact.Role.CHAIR;
import static org.safeguarding.platform.fact.Role.PARTNER;
import static org.safeguarding.platform.fact.Role.SCREENER;
import static org.safeguarding.review.recommendation.domain.RecommendationRule.*;
import static org.safeguarding.review.recommendation.domain.RecommendationState.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.*;

/** The table of moves of a recommendation: printed, and tried cell by cell. */
public final class RecommendationMoves {

    private static final Set<Role> THE_PARTNERSHIP = Set.of(SCREENER, CHAIR, PARTNER);

    private static final List<Move<RecommendationState>> TABLE = List.of(
            new Move<>(
                    Assign.class,
                    Set.of(OPEN),
                    ASSIGNED,
                    THE_PARTNERSHIP,
                    AN_OPEN_RECOMMENDATION_IS_ASSIGNED,
                    List.of(
                            NOTHING_PRECEDES_WHAT_IT_FOLLOWS,
                            IT_IS_DUE_NO_EARLIER_THAN_ASSIGNED,
                            A_RECOMMENDATION_HAS_A_THEME)),
            new Move<>(
                    Reassign.class,
                    Set.of(ASSIGNED, IN_PROGRESS),
                    ASSIGNED,
                    THE_PARTNERSHIP,
                    AN_UNFINISHED_ASSIGNMENT_IS_REASSIGNED,
                    List.of(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, THE_NEW_OWNER_IS_ANOTHER, A_REASON_IS_GIVEN)),
            new Move<>(
                    Redate.class,
                    Set.of(ASSIGNED, IN_PROGRESS, EVIDENCED),
                    null,
                    THE_PARTNERSHIP,
                    A_RUNNING_DATE_IS_CHANGED,
                    List.of(
                            NOTHING_PRECEDES_WHAT_IT_FOLLOWS,
                            THE_NEW_DATE_IS_STILL_AHEAD,
                            THE_NEW_DATE_IS_ANOTHER,
                            A_REASON_IS_GIVEN)),
            new Move<>(
                    ReportProgress.class,
                    Set.of(ASSIGNED, IN_PROGRESS),
                    IN_PROGRESS,
                    Set.of(AGENCY_LEAD, SCREENER),
                    PROGRESS_IS_OF_AN_ASSIGNED_RECOMMENDATION,
                    List.of(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, ONLY_THE_OWNER_REPORTS, PROGRESS_IS_TOLD)),
            new Move<>(
                    GiveEvidence.class,
                    Set.of(IN_PROGRESS),
                    EVIDENCED,
                    Set.of(AGENCY_LEAD, SCREENER),
                    EVIDENCE_FOLLOWS_PROGRESS,
                    List.of(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, ONLY_THE_OWNER_REPORTS, EVIDENCE_IS_TOLD)),
            new Move<>(
                    ReturnEvidence.class,
                    Set.of(EVIDENCED),
                    IN_PROGRESS,
                    THE_PARTNERSHIP,
                    GIVEN_EVIDENCE_IS_RETURNED,
                    List.of(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, A_REASON_IS_GIVEN)),
            new Move<>(
                    Assure.class,
                    Set.of(EVIDENCED),
                    ASSURED,
                    THE_PARTNERSHIP,
                    GIVEN_EVIDENCE_IS_ASSURED,
                    List.of(
                            NOTHING_PRECEDES_WHAT_IT_FOLLOWS,
                            ANOTHER_ORGANISATION_ASSURES,
                            ANOTHER_PERSON_ASSURES,
                            A_REASON_IS_GIVEN)),
            new Move<>(
                    Close.class,
                    Set.of(ASSURED),
                    CLOSED,
                    Set.of(SCREENER, CHAIR),
                    AN_ASSURED_RECOMMENDATION_IS_CLOSED,
                    List.of(NOTHING_PRECEDES_WHAT_IT_FOLLOWS)),
            new Move<>(
                    Refuse.class,
                    Set.of(OPEN, ASSIGNED),
                    NOT_ACCEPTED,
                    Set.of(AGENCY_LEAD, PARTNER),
                    A_RECOMMENDATION_IS_REFUSED_BEFORE_WORK_BEGINS,
                    List.of(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, THE_OWNER_OR_A_PARTNER_REFUSES, A_REASON_IS_GIVEN)));

    private RecommendationMoves() {}

    /** Every row; what is not a row is refused. */
    public static List<Move<RecommendationState>> table() {
        return TABLE;
    }
}
