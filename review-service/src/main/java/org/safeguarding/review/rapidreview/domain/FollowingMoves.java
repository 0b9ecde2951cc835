package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Stage.*;
import static org.safeguarding.review.rapidreview.domain.Stages.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;

/** The moves beside the course and after it: safety, recommendations, delay, reopening. */
final class FollowingMoves {

    static final List<Move<Stage>> TABLE = List.of(
            new Move<>(
                    RecordSafetyAction.class,
                    OPEN,
                    null,
                    Set.of(PANEL_MEMBER, CHAIR, SCREENER, PARTNER),
                    SAFETY_ACTIONS_BELONG_TO_A_RUNNING_REVIEW,
                    List.of()),
            new Move<>(
                    AssignSafetyAction.class,
                    and(OPEN, DISCONTINUED),
                    null,
                    Set.of(CHAIR, SCREENER),
                    A_SAFETY_ACTION_OUTLIVES_ITS_REVIEW,
                    List.of(THE_SAFETY_ACTION_IS_ON_RECORD, A_SAFETY_ACTION_IS_DONE_ONCE)),
            new Move<>(
                    CompleteSafetyAction.class,
                    and(OPEN, DISCONTINUED),
                    null,
                    Set.of(CHAIR, SCREENER),
                    A_SAFETY_ACTION_OUTLIVES_ITS_REVIEW,
                    List.of(
                            THE_SAFETY_ACTION_IS_ON_RECORD,
                            A_SAFETY_ACTION_IS_DONE_BY_ITS_OWNER,
                            A_SAFETY_ACTION_IS_DONE_ONCE,
                            NOTHING_LIES_IN_THE_FUTURE)),
            new Move<>(
                    Recommend.class,
                    MET,
                    null,
                    Set.of(SCREENER, CHAIR),
                    THE_PANEL_RECOMMENDS_ONCE_IT_HAS_MET,
                    List.of()),
            new Move<>(
                    ExplainDelay.class,
                    RUNNING,
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_DELAY_IS_EXPLAINED_WHILE_THE_REVIEW_RUNS,
                    List.of(A_NEW_TARGET_IS_STILL_AHEAD)),
            new Move<>(
                    Reopen.class,
                    Set.of(ALTERNATE, NFA),
                    REOPENED,
                    Set.of(CHAIR),
                    A_CLOSED_REVIEW_IS_REOPENED,
                    List.of(EACH_STEP_FOLLOWS_THE_ONE_BEFORE)),
            new Move<>(
                    RecordPanelTold.class,
                    Set.of(DISCONTINUED),
                    null,
                    Set.of(SCREENER),
                    A_DISCONTINUED_REVIEW_IS_TOLD_OF,
                    step(A_DISCONTINUED_REVIEW_IS_TOLD_OF)));

    private FollowingMoves() {}
}
