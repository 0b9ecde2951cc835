package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Stage.*;
import static org.safeguarding.review.rapidreview.domain.Stages.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;

/** The moves between a signed outcome and the one that is carried out: the national Panel, and considering anew. */
final class NationalPanelMoves {

    static final List<Move<Stage>> TABLE = List.of(
            new Move<>(
                    SendToPanel.class,
                    Set.of(SIGNED_OFF),
                    SENT_TO_PANEL,
                    Set.of(SCREENER),
                    A_SIGNED_PACK_IS_SENT,
                    step(A_LOCAL_REVIEW_IS_NEVER_SENT, THE_QUORUM_STANDS, THE_MAJORITY_STANDS)),
            new Move<>(
                    RecordPanelResponse.class,
                    Set.of(SENT_TO_PANEL),
                    PANEL_RESPONDED,
                    Set.of(SCREENER),
                    THE_PANEL_ANSWERS_WHAT_WAS_SENT,
                    step()),
            new Move<>(
                    AnswerPanel.class,
                    Set.of(PANEL_RESPONDED),
                    SENT_TO_PANEL,
                    Set.of(SCREENER),
                    A_QUESTION_OF_THE_PANEL_IS_ANSWERED,
                    step(A_QUESTION_OF_THE_PANEL_IS_ANSWERED)),
            new Move<>(
                    Reconsider.class,
                    Set.of(DECIDED, SIGNED_OFF, PANEL_RESPONDED),
                    RECONSIDERING,
                    Set.of(SCREENER, CHAIR),
                    AN_OUTCOME_IS_RECONSIDERED_BEFORE_IT_IS_CARRIED_OUT,
                    step()),
            new Move<>(
                    Uphold.class,
                    Set.of(PANEL_RESPONDED, RECONSIDERING),
                    null,
                    Set.of(CHAIR),
                    ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD,
                    step(
                            ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD,
                            A_QUESTION_IS_ANSWERED_FIRST,
                            A_DECLINED_NATIONAL_REVIEW_IS_RECONSIDERED)));

    private NationalPanelMoves() {}
}
