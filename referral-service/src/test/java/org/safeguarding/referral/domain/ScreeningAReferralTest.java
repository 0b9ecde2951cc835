package org.safeguarding.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.referral.domain.ReferralEvent.ReferralAccepted;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;
import org.safeguarding.referral.domain.form.ChildExample;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Findings.JointWorking;
import org.safeguarding.referral.domain.form.FormStory;

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
        var careLeaver =
                new ChildExample().born(INCIDENT.minusYears(20)).died(INCIDENT).careStatus("CARE_LEAVER");
        var form = form(List.of(FormStory.child(1, careLeaver)), incident());

        referral.given(submitted(form), considered())
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
                .expectEvents(amended(NotificationType.DEATH), required(SCREENED))
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.ACCEPTED));
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
