package org.safeguarding.review.learning.domain;

import static org.safeguarding.platform.fact.Role.AGENCY_LEAD;
import static org.safeguarding.platform.fact.Role.CHAIR;
import static org.safeguarding.platform.fact.Role.SCREENER;
import static org.safeguarding.review.learning.domain.LearningRule.*;
import static org.safeguarding.review.learning.domain.LearningState.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.learning.domain.LearningCommand.*;

/** The table of moves of alternate learning: printed, and tried cell by cell. What no role may ask, the system does. */
public final class LearningMoves {

    private static final List<Move<LearningState>> TABLE = List.of(
            new Move<>(
                    Plan.class,
                    Set.of(COMMISSIONED, PLANNED),
                    PLANNED,
                    Set.of(SCREENER),
                    LEARNING_IS_PLANNED_BEFORE_IT_STARTS,
                    List.of(
                            NOTHING_PRECEDES_THE_COMMISSION,
                            IT_IS_DUE_NO_EARLIER_THAN_PLANNED,
                            THE_QUESTIONS_ARE_GIVEN)),
            new Move<>(
                    Start.class,
                    Set.of(PLANNED),
                    UNDER_WAY,
                    Set.of(AGENCY_LEAD, SCREENER),
                    PLANNED_LEARNING_STARTS,
                    List.of(THE_OWNER_LEARNS, THE_START_FOLLOWS_THE_PLAN)),
            new Move<>(
                    RecordFindings.class,
                    Set.of(UNDER_WAY, FINDINGS_RECORDED),
                    FINDINGS_RECORDED,
                    Set.of(AGENCY_LEAD, SCREENER),
                    FINDINGS_COME_FROM_LEARNING_UNDER_WAY,
                    List.of(THE_OWNER_LEARNS, FINDINGS_ARE_GIVEN, FINDINGS_FOLLOW_THE_START)),
            new Move<>(
                    Recommend.class,
                    Set.of(FINDINGS_RECORDED),
                    FINDINGS_RECORDED,
                    Set.of(AGENCY_LEAD, SCREENER),
                    A_RECOMMENDATION_STANDS_ON_FINDINGS,
                    List.of(THE_OWNER_LEARNS, A_RECOMMENDATION_IS_GIVEN, A_RECOMMENDATION_FOLLOWS_THE_FINDINGS)),
            new Move<>(
                    ExplainDelay.class,
                    Set.of(PLANNED, UNDER_WAY, FINDINGS_RECORDED),
                    null,
                    Set.of(SCREENER),
                    A_DELAY_IS_OF_PLANNED_LEARNING,
                    List.of(A_NEW_TARGET_IS_STILL_AHEAD)),
            new Move<>(
                    Close.class,
                    Set.of(FINDINGS_RECORDED),
                    CLOSED,
                    Set.of(CHAIR),
                    LEARNING_CLOSES_WITH_FINDINGS,
                    List.of(WHO_RECORDED_FINDINGS_DOES_NOT_CLOSE, THE_CLOSING_FOLLOWS_THE_FINDINGS)),
            new Move<>(
                    Discontinue.class,
                    Set.of(COMMISSIONED, PLANNED, UNDER_WAY, FINDINGS_RECORDED),
                    DISCONTINUED,
                    Set.of(),
                    RUNNING_LEARNING_IS_DISCONTINUED,
                    List.of()));

    private LearningMoves() {}

    /** Every row; what is not a row is refused. */
    public static List<Move<LearningState>> table() {
        return TABLE;
    }
}
