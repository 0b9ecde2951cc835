package org.safeguarding.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.ReferralEvent.ReferralAccepted;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.AmendNotification;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.NotificationAmended;
import org.safeguarding.referral.domain.form.ChildExample;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Findings.JointWorking;
import org.safeguarding.referral.domain.form.FormStory;
import org.safeguarding.referral.domain.form.ReferralForm;

class ScreeningAReferralTest {

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @ParameterizedTest
    @EnumSource(
            value = NotificationType.class,
            names = {"DEATH", "SERIOUS_HARM", "OTHER"})
    void a_notification_asks_for_its_rapid_review_at_once(NotificationType type) {
        referral.given(submitted(), considered()).when(notifyOf(type)).expectEvents(sent(type), required());
    }

    @Test
    void a_looked_after_childs_death_without_abuse_opens_no_review_and_is_closed_when_accepted() {
        referral.given(submitted(), considered())
                .when(notifyOf(NotificationType.LAC_DEATH))
                .expectEvents(sent(NotificationType.LAC_DEATH));
        referral.given(submitted(), considered(), sent(NotificationType.LAC_DEATH))
                .when(accept(screening(SCREENED, NONE_FOUND)))
                .expectEvents(
                        new ReferralAccepted(CASE, "WT2023", true, screening(SCREENED, NONE_FOUND)),
                        new ReferralClosed(CASE, SCREENED));
    }

    @Test
    void a_care_leavers_death_is_told_and_opens_no_review() {
        referral.given(submitted(careLeaver()), considered())
                .when(notifyOf(NotificationType.CARE_LEAVER_DEATH))
                .expectEvents(sent(NotificationType.CARE_LEAVER_DEATH));
    }

    @Test
    void a_review_is_required_after_all_when_the_picture_changes() {
        referral.given(
                        submitted(),
                        considered(),
                        sent(NotificationType.LAC_DEATH),
                        accepted(true),
                        new ReferralClosed(CASE, SCREENED))
                .when(amend(NotificationType.DEATH))
                .expectEvents(amended(NotificationType.DEATH), requiredFrom(SCREENED))
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.ACCEPTED));
    }

    @Test
    void a_notification_that_came_to_call_for_a_review_keeps_its_day_however_its_sending_is_put_right() {
        referral.given(
                        submitted(),
                        considered(),
                        sent(NotificationType.LAC_DEATH),
                        amended(NotificationType.DEATH),
                        requiredFrom(SCREENED))
                .when(amendTo(RECEIVED))
                .expectEvents(amendedTo(RECEIVED));
    }

    @Test
    void a_review_is_asked_for_once_more_from_the_corrected_day_of_sending_and_later_from_that_one() {
        var again = new RapidReviewAskedAgain(CASE, 2, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, RECEIVED, SCREENED);

        referral.given(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required(), opened())
                .when(amendTo(RECEIVED))
                .expectEvents(amendedTo(RECEIVED), again)
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.SUBMITTED));
        referral.given(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required(), again)
                .when(askAgain(2))
                .expectEvents(new RapidReviewAskedAgain(
                        CASE, 3, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, RECEIVED, SCREENED));
    }

    @Test
    void a_care_leavers_death_is_reviewed_locally_where_the_officer_finds_abuse_or_neglect_and_else_closed() {
        var suspected = screening(SCREENED, findings(AbuseOrNeglect.SUSPECTED, DeathOrSeriousHarm.DIED));
        var none = screening(SCREENED, findings(AbuseOrNeglect.NONE, DeathOrSeriousHarm.DIED));
        var noticed = List.of(submitted(careLeaver()), considered(), sent(NotificationType.CARE_LEAVER_DEATH));

        referral.given(noticed)
                .when(accept(suspected))
                .expectEvents(new ReferralAccepted(CASE, "WT2023", true, suspected), requiredLocally());
        referral.given(noticed)
                .when(accept(none))
                .expectEvents(new ReferralAccepted(CASE, "WT2023", true, none), new ReferralClosed(CASE, SCREENED));
        referral.given(submitted(careLeaver()), considered(), notNotified())
                .when(accept(suspected))
                .expectException(broken(THE_STATUTORY_CRITERIA_ARE_FOUND));
    }

    @Test
    void a_care_leavers_case_that_was_closed_after_the_notice_is_reopened_on_what_is_learned_later() {
        referral.given(
                        submitted(careLeaver()),
                        considered(),
                        sent(NotificationType.CARE_LEAVER_DEATH),
                        accepted(true),
                        new ReferralClosed(CASE, SCREENED),
                        reopened(),
                        returned())
                .when(accept())
                .expectEvents(accepted(true), requiredLocally());
    }

    @Test
    void a_local_review_is_asked_for_anew_when_the_case_is_notified_after_all() {
        referral.given(submitted(), considered(), notNotified(), accepted(false), requiredLocally(), considered())
                .when(notifyOf(NotificationType.SERIOUS_HARM))
                .expectEvents(sent(NotificationType.SERIOUS_HARM), required());
    }

    @Test
    void a_case_whose_review_was_discontinued_may_still_be_reviewed_by_local_decision() {
        referral.given(
                        submitted(),
                        considered(),
                        sent(NotificationType.SERIOUS_HARM),
                        required(),
                        opened(),
                        foundNotMet(),
                        discontinued())
                .when(accept())
                .expectEvents(accepted(false), requiredLocally());
    }

    @Test
    void there_is_one_review_for_each_case_however_often_it_is_asked_for() {
        referral.given(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required())
                .when(accept())
                .expectEvents(accepted(true));
    }

    @Test
    void a_case_that_is_not_notified_goes_to_a_local_review() {
        referral.given(submitted(), considered(), notNotified())
                .when(accept())
                .expectEvents(accepted(false), requiredLocally());
    }

    @ParameterizedTest
    @EnumSource(JointWorking.class)
    void the_local_third_criterion_never_blocks(JointWorking concern) {
        var found = screening(SCREENED, new Findings(AbuseOrNeglect.KNOWN, DeathOrSeriousHarm.DIED, concern));

        referral.given(submitted(), considered(), notNotified())
                .when(accept(found))
                .expectEvents(new ReferralAccepted(CASE, "WT2023", false, found), requiredLocally());
    }

    @Test
    void a_notified_case_is_accepted_whatever_screening_finds() {
        var found = screening(SCREENED, NONE_FOUND);

        referral.given(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required())
                .when(accept(found))
                .expectEvents(new ReferralAccepted(CASE, "WT2023", true, found));
    }

    @Test
    void a_decline_stands_only_once_the_chair_has_countersigned() {
        referral.given(submitted())
                .when(propose())
                .expectEvents(proposed())
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.SUBMITTED));
        referral.given(submitted(), proposed()).when(countersign()).expectEvents(countersigned());
    }

    @Test
    void a_decline_that_something_overtook_is_not_countersigned() {
        referral.given(submitted(), proposed(), asked(), answered())
                .when(countersign())
                .expectNoEvents()
                .expectException(broken(A_DECLINE_IS_PROPOSED));
    }

    @Test
    void a_reopened_referral_is_notified_and_reviewed_like_any_other() {
        var reopened = List.of(submitted(), proposed(), countersigned(), reopened(), returned());

        referral.given(reopened).when(consider()).expectEvents(considered());
        referral.given(submitted(), proposed(), countersigned(), reopened(), returned(), considered())
                .when(notifyOf(NotificationType.SERIOUS_HARM))
                .expectEvents(sent(NotificationType.SERIOUS_HARM), required());
    }

    @Test
    void what_the_authority_has_begun_to_consider_it_can_end_whatever_became_of_the_referral() {
        referral.given(submitted(), considered(), proposed(), countersigned())
                .when(decideNotToNotify())
                .expectEvents(notNotified());
    }

    private static ReferralForm careLeaver() {
        var careLeaver =
                new ChildExample().born(INCIDENT.minusYears(20)).died(INCIDENT).careStatus("CARE_LEAVER");
        return form(List.of(FormStory.child(1, careLeaver)), incident());
    }

    /** Required from the day on which what was notified came to call for it. */
    private static RapidReviewRequired requiredFrom(LocalDate day) {
        return new RapidReviewRequired(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, day, day);
    }

    private static AmendNotification amendTo(LocalDate sentOn) {
        var amend = amend(NotificationType.DEATH);
        return new AmendNotification(
                REFERRAL, null, amend.authority(), amend.type(), AWARE, sentOn, null, SCREENED, amend.amendment());
    }

    private static NotificationAmended amendedTo(LocalDate sentOn) {
        return new NotificationAmended(
                CASE,
                NotificationType.DEATH,
                AWARE,
                sentOn,
                null,
                SCREENED,
                amend(NotificationType.DEATH).amendment());
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        referral.given(submitted())
                .when(accept(screening(RECEIVED.minusDays(1), NONE_FOUND, null, null, null)))
                .expectException(broken(
                        SCREENING_IS_NOT_BEFORE_RECEIPT,
                        THE_NOTIFY_DECISION_IS_MADE,
                        THE_THREE_PARTNERS_HAVE_CONFERRED,
                        THE_STATUTORY_CRITERIA_ARE_FOUND));
    }
}
