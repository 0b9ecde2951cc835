package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.Cells.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Situations.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;

/** The guards of positions, outcome and signature. */
final class CellsOfTheDecision {

    private CellsOfTheDecision() {}

    static Stream<Arguments> deciding() {
        return Stream.of(
                cell(
                        "TakePosition",
                        ONLY_WHO_WAS_PRESENT_TAKES_A_POSITION,
                        MET,
                        takePosition(SCHOOL, LOCAL_CSPR),
                        SCREENER_),
                cell(
                        "TakePosition",
                        NOBODY_CONFLICTED_IS_PRESENT,
                        and(MET, declared("panel-police", true)),
                        takePosition(POLICE, LOCAL_CSPR),
                        SCREENER_),
                cell(
                        "TakePosition",
                        A_POSITION_IS_ONES_OWN,
                        MET,
                        takePosition(POLICE, LOCAL_CSPR),
                        as("panel-la", Role.PANEL_MEMBER)),
                cell(
                        "TakePosition",
                        A_LOCAL_REVIEW_STAYS_LOCAL,
                        local(MET),
                        takePosition(POLICE, NATIONAL_RECOMMENDED),
                        SCREENER_),
                cell("TakePosition", A_POSITION_FOLLOWS_THE_MEETING, MET, position(MEETING.minusDays(1)), SCREENER_),
                cell("TakePosition", NOTHING_LIES_IN_THE_FUTURE, MET, position(TOMORROW), SCREENER_),
                cell("EscalateSplit", THE_PANEL_IS_SPLIT, HEARD, escalate(), SCREENER_),
                cell(
                        "EscalateSplit",
                        A_SPLIT_IS_ESCALATED_ONCE,
                        and(and(MET, SPLIT), escalated()),
                        escalate(),
                        SCREENER_),
                cell("EscalateSplit", NOTHING_LIES_IN_THE_FUTURE, and(MET, SPLIT), escalate(TOMORROW), SCREENER_),
                cell(
                        "AnswerEscalation",
                        AN_ESCALATION_IS_OPEN,
                        and(MET, SPLIT),
                        answerEscalation(LOCAL_CSPR),
                        SCREENER_),
                cell(
                        "AnswerEscalation",
                        NOTHING_LIES_IN_THE_FUTURE,
                        and(and(MET, SPLIT), escalated()),
                        answerEscalation(LOCAL_CSPR, TOMORROW),
                        SCREENER_),
                cell(
                        "EscalateSplit",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        and(MET, SPLIT),
                        escalate(MEETING.minusDays(1)),
                        SCREENER_),
                cell(
                        "AnswerEscalation",
                        A_LOCAL_REVIEW_STAYS_LOCAL,
                        local(and(and(MET, SPLIT), escalated())),
                        answerEscalation(NATIONAL_RECOMMENDED),
                        SCREENER_),
                cell(
                        "AnswerEscalation",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        and(and(MET, SPLIT), escalated()),
                        answerEscalation(LOCAL_CSPR, DECISION.minusDays(1)),
                        SCREENER_),
                cell("DecideOutcome", REASONS_ARE_GIVEN, HEARD, decide(LOCAL_CSPR, DECISION, " "), SCREENER_),
                cell(
                        "DecideOutcome",
                        DECISION_FOLLOWS_THE_MEETING,
                        and(HEARD, reconvened(List.of(SOCIAL_CARE, HEALTH, SECOND_POLICE), MEETING)),
                        decide(LOCAL_CSPR),
                        SCREENER_),
                cell(
                        "DecideOutcome",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        HEARD,
                        decide(LOCAL_CSPR, MEETING.minusDays(1), REASONS),
                        SCREENER_),
                cell(
                        "DecideOutcome",
                        NOTHING_LIES_IN_THE_FUTURE,
                        HEARD,
                        decide(LOCAL_CSPR, TOMORROW, REASONS),
                        SCREENER_),
                cell("DecideOutcome", WHO_RECORDED_IT_DOES_NOT_SIGN, HEARD, decide(LOCAL_CSPR), CHAIR_),
                cell(
                        "DecideOutcome",
                        A_LOCAL_REVIEW_STAYS_LOCAL,
                        and(
                                local(MET),
                                and(
                                        DECLARED,
                                        positions(NATIONAL_RECOMMENDED, NATIONAL_RECOMMENDED, NATIONAL_RECOMMENDED))),
                        decide(NATIONAL_RECOMMENDED),
                        SCREENER_),
                cell(
                        "DecideOutcome",
                        EVERYBODY_PRESENT_HAS_DECLARED,
                        and(and(MET, AGREED), DECLARED.subList(1, 4)),
                        decide(LOCAL_CSPR),
                        SCREENER_),
                cell(
                        "DecideOutcome",
                        THE_THREE_PARTNERS_HAVE_A_POSITION,
                        and(and(MET, DECLARED), AGREED.subList(0, 2)),
                        decide(LOCAL_CSPR),
                        SCREENER_),
                cell(
                        "DecideOutcome",
                        THE_MAJORITY_DECIDES,
                        and(and(MET, DECLARED), SPLIT),
                        decide(NO_FURTHER_ACTION),
                        SCREENER_));
    }

    static Stream<Arguments> signing() {
        return Stream.of(
                cell(
                        "SignOff",
                        ONLY_THIS_PANELS_CHAIR_SIGNS,
                        COMPLETE,
                        signOff(SIGNATURE),
                        as("another-chair", Role.CHAIR)),
                cell(
                        "SignOff",
                        WHO_RECORDED_IT_DOES_NOT_SIGN,
                        and(and(HEARD, decided(LOCAL_CSPR, "chair")), missing(HOSPITAL), missing(DENTIST)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell("SignOff", EACH_STEP_FOLLOWS_THE_ONE_BEFORE, COMPLETE, signOff(DECISION.minusDays(1)), CHAIR_),
                cell(
                        "SignOff",
                        EVERYBODY_PRESENT_HAS_DECLARED,
                        and(
                                and(and(MET, AGREED), DECLARED.subList(1, 4)),
                                decided(LOCAL_CSPR),
                                missing(HOSPITAL),
                                missing(DENTIST)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell("SignOff", NOTHING_LIES_IN_THE_FUTURE, and(COMPLETE, explained()), signOff(TOMORROW), CHAIR_),
                cell(
                        "SignOff",
                        CALENDAR_REACHES,
                        and(COMPLETE, explained()),
                        new SignOff(REVIEW, null, BEYOND, BEYOND),
                        CHAIR_),
                cell(
                        "SignOff",
                        RETURNS_ARE_IN_OR_RECORDED_MISSING,
                        and(DECIDED, missing(HOSPITAL)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell(
                        "SignOff",
                        EVERY_SAFETY_ACTION_HAS_AN_OWNER,
                        and(COMPLETE, safetyRecorded(null)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell(
                        "SignOff",
                        THE_QUORUM_STANDS,
                        and(COMPLETE, declared("panel-police", true)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell(
                        "SignOff",
                        THE_MAJORITY_STANDS,
                        and(CARRIED_BY_THE_SECOND, declared("panel-police-2", true)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell("SignOff", A_SPLIT_PANEL_WAS_ESCALATED, and(COMPLETE, SPLIT), signOff(SIGNATURE), CHAIR_),
                cell(
                        "SignOff",
                        THE_LEAD_PARTNERS_ARE_FOLLOWED,
                        and(and(COMPLETE, SPLIT), escalated(), escalationAnswered(NO_FURTHER_ACTION)),
                        signOff(SIGNATURE),
                        CHAIR_),
                cell("SignOff", A_LATE_REVIEW_SAYS_WHY, COMPLETE, signOff(DUE.plusDays(1)), CHAIR_));
    }
}
