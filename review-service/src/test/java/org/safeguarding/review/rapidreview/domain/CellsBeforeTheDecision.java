package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.RapidReviewWords.*;
import static org.safeguarding.review.rapidreview.domain.Cells.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Situations.*;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;

/** The guards of scoping and of the panel. */
final class CellsBeforeTheDecision {

    private CellsBeforeTheDecision() {}

    static Stream<Arguments> scoping() {
        return Stream.of(
                cell("AskAgency", AN_AGENCY_IS_ASKED_ONCE, SCOPED, ask(HOSPITAL), SCREENER_),
                cell(
                        "AskAgency",
                        A_PERIOD_ENDS_AFTER_IT_BEGINS,
                        OPEN,
                        new AskAgency(REVIEW, null, HOSPITAL, "lead", period(ASKED, ASKED.minusDays(1)), null, ASKED),
                        SCREENER_),
                cell(
                        "AskAgency",
                        A_RETURN_IS_DUE_AFTER_IT_IS_ASKED_FOR,
                        OPEN,
                        new AskAgency(REVIEW, null, HOSPITAL, "lead", period(ASKED, ASKED), ASKED.minusDays(1), ASKED),
                        SCREENER_),
                cell("SubmitReturn", AN_AGENCY_ANSWERS_WHEN_ASKED, and(OPEN, asked(DENTIST)), submit(), SCREENER_),
                cell("SubmitReturn", A_RETURN_SUPERSEDES_THE_LAST, and(SCOPED, submitted(1)), submit(), SCREENER_),
                cell(
                        "SubmitReturn",
                        A_RETURN_FOLLOWS_ITS_ASKING,
                        SCOPED,
                        submit(ASKED.minusDays(1), answer()),
                        SCREENER_),
                cell(
                        "SubmitReturn",
                        A_PERIOD_ENDS_AFTER_IT_BEGINS,
                        SCOPED,
                        submit(RETURNED, covering(RETURNED, RETURNED.plusDays(1))),
                        SCREENER_),
                cell(
                        "SubmitReturn",
                        A_CONTACT_IS_PAST,
                        SCOPED,
                        submit(RETURNED, seen(RETURNED.plusDays(1))),
                        SCREENER_),
                cell("SubmitReturn", A_NIL_RETURN_TELLS_NOTHING, SCOPED, submit(1, true, answer()), SCREENER_),
                cell("SubmitReturn", A_RETURN_TELLS_SOMETHING, SCOPED, submit(1, false, nilAnswer()), SCREENER_),
                cell("RecordMissingReturn", AN_AGENCY_ANSWERS_WHEN_ASKED, and(OPEN, asked(DENTIST)), miss(), SCREENER_),
                cell(
                        "RecordMissingReturn",
                        A_RETURN_THAT_IS_IN_IS_NOT_MISSING,
                        and(SCOPED, submitted(1)),
                        miss(),
                        SCREENER_),
                cell(
                        "CompletePack",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        SCOPED,
                        new CompletePack(REVIEW, null, NOTIFIED.minusDays(1), TODAY),
                        SCREENER_),
                cell(
                        "CompletePack",
                        NOTHING_LIES_IN_THE_FUTURE,
                        SCOPED,
                        new CompletePack(REVIEW, null, TOMORROW, TODAY),
                        SCREENER_));
    }

    static Stream<Arguments> writing() {
        return Stream.of(
                cell("WriteNarrative", A_NARRATIVE_TELLS_SOMETHING, OPEN, write(emptyNarrative()), SCREENER_),
                cell("WriteNarrative", A_GENOGRAM_HOLDS_TOGETHER, OPEN, write(related("child", "aunt")), SCREENER_),
                cell("WriteNarrative", A_KEY_EPISODE_IS_PAST, OPEN, write(until(RETURNED.plusDays(1))), SCREENER_),
                cell(
                        "RecordNotificationReference",
                        ONLY_A_NOTIFICATION_HAS_A_REFERENCE,
                        List.of(openedLocally()),
                        refer(),
                        SCREENER_));
    }

    static Stream<Arguments> convening() {
        return Stream.of(
                cell(
                        "ConvenePanel",
                        CHAIR_IS_INDEPENDENT,
                        OPEN,
                        convene(new PanelMember("chair", Agency.POLICE), MEMBERS, MEETING),
                        SCREENER_),
                cell(
                        "ConvenePanel",
                        STATUTORY_PARTNERS_ARE_MEMBERS,
                        OPEN,
                        convene(CHAIR, List.of(SOCIAL_CARE, HEALTH, SCHOOL), MEETING),
                        SCREENER_),
                cell(
                        "ConvenePanel",
                        NOBODY_IS_NAMED_TWICE,
                        OPEN,
                        convene(CHAIR, List.of(SOCIAL_CARE, HEALTH, POLICE, POLICE), MEETING),
                        SCREENER_),
                cell(
                        "ConvenePanel",
                        A_CONFLICTED_PERSON_STAYS_OUT,
                        and(OPEN, declared("panel-police", true)),
                        convene(),
                        SCREENER_),
                cell(
                        "ConvenePanel",
                        MEETING_FOLLOWS_THE_OPENING,
                        OPEN,
                        convene(CHAIR, MEMBERS, NOTIFIED.minusDays(1)),
                        SCREENER_),
                cell(
                        "ConvenePanel",
                        A_MEETING_ENDS_AFTER_IT_BEGINS,
                        OPEN,
                        convene(LocalTime.of(10, 0), LocalTime.of(9, 0)),
                        SCREENER_),
                cell(
                        "CancelMeeting",
                        A_MEETING_IS_SET,
                        and(OPEN, convened(), meetingSet(), meetingCancelled()),
                        cancelMeeting(),
                        SCREENER_),
                cell(
                        "DeclareInterests",
                        EVERYBODY_DECLARES_FOR_THEMSELVES,
                        OPEN,
                        declare("panel-la", true),
                        as("panel-police", Role.PANEL_MEMBER)),
                cell(
                        "DeclareInterests",
                        A_CONFLICT_STAYS_DECLARED,
                        and(OPEN, declared("panel-la", true)),
                        declare("panel-la", false),
                        SCREENER_),
                cell("RecordMeeting", A_MEETING_IS_SET, and(PACKED, meetingCancelled()), meet(), SCREENER_),
                cell(
                        "RecordMeeting",
                        NOBODY_IS_NAMED_TWICE,
                        PACKED,
                        meet(MEETING, List.of("chair", "panel-la", "panel-icb", "panel-police", "panel-police")),
                        SCREENER_),
                cell(
                        "RecordMeeting",
                        ONLY_THE_PANEL_IS_PRESENT,
                        PACKED,
                        meet(MEETING, List.of("chair", "panel-la", "panel-icb", "panel-police", "stranger")),
                        SCREENER_),
                cell(
                        "RecordMeeting",
                        NOBODY_CONFLICTED_IS_PRESENT,
                        and(PACKED, declared("panel-school", true)),
                        meet(MEETING, List.of("chair", "panel-la", "panel-icb", "panel-police", "panel-school")),
                        SCREENER_),
                cell(
                        "RecordMeeting",
                        CHAIR_IS_PRESENT,
                        PACKED,
                        meet(MEETING, List.of("panel-la", "panel-icb", "panel-police")),
                        SCREENER_),
                cell(
                        "RecordMeeting",
                        QUORUM_IS_PRESENT,
                        PACKED,
                        meet(MEETING, List.of("chair", "panel-la", "panel-icb", "panel-school")),
                        SCREENER_),
                cell(
                        "RecordMeeting",
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        PACKED,
                        meet(PACK.minusDays(1), PRESENT),
                        SCREENER_),
                cell("RecordMeeting", NOTHING_LIES_IN_THE_FUTURE, PACKED, meet(TOMORROW, PRESENT), SCREENER_));
    }
}
