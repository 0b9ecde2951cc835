package org.safeguarding.review.rapidreview.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.nilAnswer;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.view.RecordedStory.alder;
import static org.safeguarding.review.rapidreview.view.RecordedStory.recorded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.ReturnSubmitted;
import org.safeguarding.review.rapidreview.domain.Stage;

class ReadingAReviewFromItsFactsTest {

    @Test
    void a_review_of_which_nobody_has_heard_has_no_sheet() {
        assertThat(ReviewSheet.of(List.of())).isEmpty();
    }

    @Test
    void the_whole_course_is_on_the_sheet() {
        var sheet = ReviewSheet.of(alder()).orElseThrow();

        assertThat(sheet.version()).isEqualTo(25);
        assertThat(sheet.stage()).isEqualTo(Stage.LCSPR);
        assertThat(sheet.policy()).isEqualTo("RR/2023-12-15");
        assertThat(sheet.dueOn()).isEqualTo(DUE);
        assertThat(sheet.packReadyOn()).isEqualTo(PACK);
        assertThat(sheet.shared()).hasSize(1);
        assertThat(sheet.meetings()).extracting(Meetings.Held::present).containsExactly(PRESENT);
        assertThat(sheet.nextMeeting()).isNull();
        assertThat(sheet.interests()).containsExactly(new Interests("panel-police", false, MEETING));
        assertThat(sheet.safetyActions().getFirst().owner()).isEqualTo(OWNER);
        assertThat(sheet.safetyActions().getFirst().doneOn()).isNull();
        assertThat(sheet.delays()).hasSize(1);
        assertThat(sheet.recommendations()).hasSize(1);
        assertThat(sheet.signOffs().getFirst().signedOffBy()).isEqualTo("chair");
        assertThat(sheet.sent().getFirst().packSha256()).isEqualTo(PACK_HASH);
        assertThat(sheet.panelAnswers()).hasSize(1);
        assertThat(sheet.conclusions().getFirst().concludedOn()).isEqualTo(ANSWERED);
        assertThat(sheet.isReadBy("panel-police")).isTrue();
        assertThat(sheet.isReadBy("panel-fire")).isFalse();
        assertThat(sheet.overdue(TODAY)).isFalse();
    }

    @Test
    void dissent_is_the_last_position_that_differs_and_no_position_is_lost() {
        var positions = ReviewSheet.of(alder()).orElseThrow().positions();

        assertThat(positions)
                .extracting(Position::member, Position::stands, Position::dissent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("panel-la", true, false),
                        org.assertj.core.groups.Tuple.tuple("panel-police", false, false),
                        org.assertj.core.groups.Tuple.tuple("panel-icb", true, false),
                        org.assertj.core.groups.Tuple.tuple("panel-police", true, true));
        assertThat(positions).allMatch(position -> Integer.valueOf(1).equals(position.decision()));
        assertThat(positions.getLast().words().detail().orElseThrow().text()).isEqualTo("Words that somebody wrote.");
    }

    @Test
    void a_member_with_a_conflict_holds_no_position_that_stands() {
        var positions = sheet(
                        opened(),
                        convened(),
                        met(),
                        position(POLICE, ReviewOutcome.NO_FURTHER_ACTION),
                        declared("panel-police", true),
                        reasoned(),
                        decided(ReviewOutcome.LOCAL_CSPR))
                .positions();

        assertThat(positions.getFirst().stands()).isFalse();
        assertThat(positions.getFirst().dissent()).isFalse();
    }

    @Test
    void a_decision_stays_beside_the_one_that_followed_it() {
        var sheet = sheet(
                opened(),
                convened(),
                met(),
                position(POLICE, ReviewOutcome.LOCAL_CSPR),
                reasoned(),
                decided(ReviewOutcome.LOCAL_CSPR),
                reconsidered(),
                position(POLICE, ReviewOutcome.LOCAL_CSPR),
                reasoned(),
                decided(ReviewOutcome.NO_FURTHER_ACTION));

        assertThat(sheet.decisions())
                .extracting(Decision::outcome)
                .containsExactly(ReviewOutcome.LOCAL_CSPR, ReviewOutcome.NO_FURTHER_ACTION);
        assertThat(sheet.decisions()).allMatch(decision -> decision.reasoning() != null);
        assertThat(sheet.positions()).extracting(Position::decision).containsExactly(1, 2);
        assertThat(sheet.positions()).extracting(Position::dissent).containsExactly(false, true);
        assertThat(sheet.reconsiderations()).hasSize(1);
    }

    @Test
    void nil_is_an_answer_and_missing_is_none() {
        assertThat(share(opened(), asked()).state()).isEqualTo(ReturnState.OUTSTANDING);
        assertThat(share(opened(), asked(), nil()).state()).isEqualTo(ReturnState.NIL);
        assertThat(share(opened(), asked(), missing()).state()).isEqualTo(ReturnState.MISSING);
        assertThat(share(opened(), asked(), missing(), submitted(1)).state()).isEqualTo(ReturnState.IN);
        assertThat(share(opened(), asked(), submitted(1), reopened(), asked()).state())
                .isEqualTo(ReturnState.OUTSTANDING);
        assertThat(share(opened(), asked(), submitted(1), reopened(), asked()).versions())
                .hasSize(1);
    }

    @Test
    void the_version_that_counts_comes_first_and_what_it_superseded_stays() {
        var returns = AgencyReturns.of(alder()).getFirst();

        assertThat(returns.latest())
                .extracting(AgencyReturns.HandedIn::version, AgencyReturns.HandedIn::event)
                .containsExactly(2, "event-4");
        assertThat(returns.earlier())
                .extracting(AgencyReturns.HandedIn::version)
                .containsExactly(1);
    }

    @Test
    void a_refused_review_shows_its_rules_until_it_is_opened() {
        assertThat(sheet(refused(FIRST)).refusedBy()).containsExactly("rapid-review/notification-is-dated");
        assertThat(sheet(refused(FIRST)).openedOn()).isNull();
        assertThat(sheet(refused(FIRST), opened()).refusedBy()).isEmpty();
        assertThat(sheet(opened(), refused(AGAIN)).openedOn()).isEqualTo(OPENED);
    }

    @Test
    void a_notification_that_follows_changes_the_basis_and_the_day() {
        var sheet = sheet(openedLocally(), followed(AGAIN));

        assertThat(sheet.basis()).isEqualTo(ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION);
        assertThat(sheet.notifiedOn()).isEqualTo(NOTIFIED);
        assertThat(sheet.policy()).isEqualTo("RR/2023-12-15");
    }

    @Test
    void of_two_days_of_one_notification_the_earlier_one_is_shown() {
        assertThat(sheet(opened(), redated(AGAIN, NOTIFIED.minusDays(2), DUE.minusDays(2)))
                        .dueOn())
                .isEqualTo(DUE.minusDays(2));
        assertThat(sheet(opened(), redated(AGAIN, NOTIFIED.plusDays(7), DUE.plusDays(7)))
                        .dueOn())
                .isEqualTo(DUE);
    }

    @Test
    void a_return_that_comes_after_the_signature_is_late_although_its_day_had_not_come() {
        var share =
                share(opened(), asked(), missing(), signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0), submitted(1));

        assertThat(share.versions().getFirst().late()).isTrue();
    }

    @Test
    void a_review_that_is_opened_again_waits_for_nothing_that_was_asked_before() {
        assertThat(sheet(opened(), asked(), discontinued(), opened()).agencies())
                .isEmpty();
        assertThat(share(opened(), asked(), submitted(1), reopened(), asked(), discontinued(), opened())
                        .state())
                .isEqualTo(ReturnState.IN);
    }

    @Test
    void a_review_that_is_opened_again_is_overdue_although_its_first_course_was_signed() {
        var sheet = sheet(opened(), signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0), discontinued(), opened());

        assertThat(sheet.overdue(TODAY)).isTrue();
    }

    @Test
    void what_was_held_before_another_meeting_or_another_opening_led_to_no_decision() {
        var positions = sheet(
                        opened(),
                        convened(),
                        met(),
                        position(POLICE, ReviewOutcome.LOCAL_CSPR),
                        discontinued(),
                        opened(),
                        met(),
                        position(POLICE, ReviewOutcome.LOCAL_CSPR),
                        met(),
                        position(POLICE, ReviewOutcome.NO_FURTHER_ACTION),
                        decided(ReviewOutcome.NO_FURTHER_ACTION))
                .positions();

        assertThat(positions).extracting(Position::decision).containsExactly(null, null, 1);
        assertThat(positions).extracting(Position::stands).containsExactly(false, false, true);
        assertThat(positions).noneMatch(Position::dissent);
    }

    @Test
    void a_split_is_answered_in_its_own_row() {
        var sheet = sheet(opened(), convened(), met(), escalated(), escalationAnswered(ReviewOutcome.LOCAL_CSPR));

        assertThat(sheet.escalations()).hasSize(1);
        assertThat(sheet.escalations().getFirst().outcome()).isEqualTo(ReviewOutcome.LOCAL_CSPR);
    }

    @Test
    void a_meeting_that_is_called_off_is_not_the_next_one() {
        assertThat(sheet(opened(), convened(), meetingSet()).nextMeeting()).isNotNull();
        var off = sheet(opened(), convened(), meetingSet(), meetingCancelled());
        assertThat(off.nextMeeting()).isNull();
        assertThat(off.cancelledMeetings()).hasSize(1);
    }

    @Test
    void a_discontinued_review_says_when_and_whether_the_panel_was_told() {
        var sheet = sheet(opened(), discontinued(), panelTold());

        assertThat(sheet.endings()).containsExactly(new Ending(LATER, LATER));
        assertThat(sheet.overdue(TODAY)).isFalse();
    }

    @Test
    void what_a_review_rested_on_before_is_not_overwritten() {
        var sheet = sheet(openedLocally(), followed(AGAIN), discontinued(), opened());

        assertThat(sheet.footings())
                .extracting(Footing::basis, Footing::dueOn)
                .containsExactly(
                        tuple(ReviewBasis.LOCAL_DECISION, DUE),
                        tuple(ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DUE),
                        tuple(ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DUE));
        assertThat(sheet.endings()).containsExactly(new Ending(LATER, null));
    }

    @Test
    void a_refusal_after_the_opening_is_told_and_leaves_the_review_as_it_stands() {
        var sheet = sheet(opened(), refused(AGAIN));

        assertThat(sheet.openedOn()).isEqualTo(OPENED);
        assertThat(sheet.footings()).hasSize(2);
    }

    private static ReviewSheet sheet(RapidReviewEvent... events) {
        return ReviewSheet.of(recorded(events)).orElseThrow();
    }

    private static AgencyShare share(RapidReviewEvent... events) {
        return sheet(events).agencies().getFirst();
    }

    private static ReturnSubmitted nil() {
        return new ReturnSubmitted(
                CASE,
                RETURNED,
                HOSPITAL,
                1,
                true,
                Sealed.of(SubjectId.of(CASE, "return-rx0"), nilAnswer()),
                "lead-hospital");
    }
}
