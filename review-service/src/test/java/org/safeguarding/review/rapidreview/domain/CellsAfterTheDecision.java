package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.Cells.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.review.rapidreview.domain.Situations.SENT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.review.rapidreview.RapidReviewStory;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;

/** The guards of the national Panel, of safety actions and of what is explained. */
final class CellsAfterTheDecision {

    private CellsAfterTheDecision() {}

    static Stream<Arguments> answering() {
        return Stream.of(
                cell(
                        "SendToPanel",
                        A_LOCAL_REVIEW_IS_NEVER_SENT,
                        and(local(COMPLETE), signedOff(LOCAL_CSPR, SIGNATURE, 0)),
                        send(),
                        SCREENER_),
                cell("SendToPanel", EACH_STEP_FOLLOWS_THE_ONE_BEFORE, SIGNED, send(SIGNATURE.minusDays(1)), SCREENER_),
                cell("SendToPanel", THE_QUORUM_STANDS, and(SIGNED, declared("panel-police", true)), send(), SCREENER_),
                cell(
                        "SendToPanel",
                        THE_MAJORITY_STANDS,
                        and(
                                CARRIED_BY_THE_SECOND,
                                signedOff(LOCAL_CSPR, SIGNATURE, 0),
                                declared("panel-police-2", true)),
                        send(),
                        SCREENER_),
                cell("SendToPanel", NOTHING_LIES_IN_THE_FUTURE, SIGNED, send(TOMORROW), SCREENER_),
                cell(
                        "RecordPanelResponse",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        SENT,
                        response(RapidReviewStory.SENT.minusDays(1)),
                        SCREENER_),
                cell("RecordPanelResponse", NOTHING_LIES_IN_THE_FUTURE, SENT, response(TOMORROW), SCREENER_),
                cell("AnswerPanel", A_QUESTION_OF_THE_PANEL_IS_ANSWERED, DISAGREED, answerPanel(), SCREENER_),
                cell(
                        "AnswerPanel",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        and(SENT, responded(PanelAnswer.ASKS)),
                        new AnswerPanel(REVIEW, null, WORDS, ANSWERED.minusDays(1), TODAY),
                        SCREENER_),
                cell(
                        "AnswerPanel",
                        NOTHING_LIES_IN_THE_FUTURE,
                        and(SENT, responded(PanelAnswer.ASKS)),
                        new AnswerPanel(REVIEW, null, WORDS, TOMORROW, TODAY),
                        SCREENER_),
                cell(
                        "Reconsider",
                        NOTHING_LIES_IN_THE_FUTURE,
                        DISAGREED,
                        new Reconsider(REVIEW, null, WORDS, TOMORROW, TODAY),
                        SCREENER_),
                cell(
                        "Reconsider",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        DISAGREED,
                        new Reconsider(REVIEW, null, WORDS, ANSWERED.minusDays(1), TODAY),
                        SCREENER_),
                cell(
                        "Uphold",
                        A_DECLINED_NATIONAL_REVIEW_IS_RECONSIDERED,
                        and(HEARD, decided(NATIONAL_RECOMMENDED), sent(), responded(PanelAnswer.DISAGREES)),
                        uphold(),
                        SCREENER_),
                cell(
                        "Uphold",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        DISAGREED,
                        new Uphold(REVIEW, null, WORDS, ANSWERED.minusDays(1), TODAY),
                        SCREENER_),
                cell("Uphold", ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD, and(DECIDED, reconsidered()), uphold(), SCREENER_),
                cell(
                        "Uphold",
                        A_QUESTION_IS_ANSWERED_FIRST,
                        and(SENT, responded(PanelAnswer.ASKS)),
                        uphold(),
                        SCREENER_),
                cell(
                        "Uphold",
                        NOTHING_LIES_IN_THE_FUTURE,
                        DISAGREED,
                        new Uphold(REVIEW, null, WORDS, TOMORROW, TODAY),
                        SCREENER_));
    }

    static Stream<Arguments> following() {
        return Stream.of(
                cell("AssignSafetyAction", THE_SAFETY_ACTION_IS_ON_RECORD, OPEN, assignSafety(1), SCREENER_),
                cell(
                        "AssignSafetyAction",
                        A_SAFETY_ACTION_IS_DONE_ONCE,
                        and(OPEN, safetyRecorded(OWNER), safetyCompleted()),
                        assignSafety(1),
                        SCREENER_),
                cell("CompleteSafetyAction", THE_SAFETY_ACTION_IS_ON_RECORD, OPEN, completeSafety(1), SCREENER_),
                cell(
                        "CompleteSafetyAction",
                        A_SAFETY_ACTION_IS_DONE_BY_ITS_OWNER,
                        and(OPEN, safetyRecorded(null)),
                        completeSafety(1),
                        SCREENER_),
                cell(
                        "CompleteSafetyAction",
                        A_SAFETY_ACTION_IS_DONE_ONCE,
                        and(OPEN, safetyRecorded(OWNER), safetyCompleted()),
                        completeSafety(1),
                        SCREENER_),
                cell(
                        "CompleteSafetyAction",
                        NOTHING_LIES_IN_THE_FUTURE,
                        and(OPEN, safetyRecorded(OWNER)),
                        new CompleteSafetyAction(REVIEW, 1, TOMORROW, TODAY),
                        SCREENER_),
                cell(
                        "ExplainDelay",
                        A_NEW_TARGET_IS_STILL_AHEAD,
                        OPEN,
                        new ExplainDelay(
                                REVIEW, null, DelayReason.PANEL, WORDS, DECISION, List.of(), DECISION, SIGNATURE),
                        SCREENER_),
                cell(
                        "Reopen",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        in(Stage.NFA),
                        new Reopen(REVIEW, null, reopen().information(), ANSWERED.minusDays(1)),
                        CHAIR_),
                cell(
                        "RecordPanelTold",
                        A_DISCONTINUED_REVIEW_IS_TOLD_OF,
                        and(OPEN, discontinued(), panelTold()),
                        tellPanel(),
                        SCREENER_),
                cell(
                        "RecordPanelTold",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        and(OPEN, discontinued()),
                        new RecordPanelTold(REVIEW, null, LATER.minusDays(1), TODAY),
                        SCREENER_),
                cell(
                        "RecordPanelTold",
                        NOTHING_LIES_IN_THE_FUTURE,
                        and(OPEN, discontinued()),
                        new RecordPanelTold(REVIEW, null, TOMORROW, TODAY),
                        SCREENER_));
    }
}
