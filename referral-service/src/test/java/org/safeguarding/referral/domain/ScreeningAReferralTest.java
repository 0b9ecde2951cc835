package org.safeguarding.referral.domain;

import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Findings.JointWorking;
import org.safeguarding.referral.domain.ReferralEvent.CriteriaNotMet;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.Screening.NotifyDecision;
import org.safeguarding.referral.domain.Screening.Reasons;

class ScreeningAReferralTest {

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @Test
    void a_notified_case_goes_to_a_rapid_review() {
        referral.given(submitted()).when(accept(screening(notified()))).expectEvents(required());
    }

    @Test
    void a_case_that_is_not_notified_goes_to_a_local_rapid_review() {
        var local = screening(notNotified());

        referral.given(submitted()).when(accept(local)).expectEvents(new RapidReviewRequired(CASE, local));
    }

    @ParameterizedTest
    @EnumSource(JointWorking.class)
    void the_local_third_criterion_never_blocks(JointWorking concern) {
        var findings = new Findings(AbuseOrNeglect.KNOWN, DeathOrSeriousHarm.DIED, concern);
        var decision = screening(SCREENED, findings, notified(), null);

        referral.given(submitted()).when(accept(decision)).expectEvents(new RapidReviewRequired(CASE, decision));
    }

    @Test
    void a_notified_case_is_accepted_whatever_screening_finds() {
        var decision = screening(SCREENED, NONE_FOUND, notified(), null);

        referral.given(submitted(form(NONE_FOUND)))
                .when(accept(decision))
                .expectEvents(new RapidReviewRequired(CASE, decision));
    }

    @Test
    void findings_left_out_are_the_referrers() {
        referral.given(submitted(form(BOTH_FOUND)))
                .when(accept(screening(SCREENED, null, notNotified(), "As referred.")))
                .expectEvents(
                        new RapidReviewRequired(CASE, screening(SCREENED, BOTH_FOUND, notNotified(), "As referred.")));
    }

    @Test
    void a_referral_that_does_not_meet_the_criteria_is_declined() {
        referral.given(submitted())
                .when(decline(screening(SCREENED, NONE_FOUND, null, "An accident, seen by three.")))
                .expectEvents(notMet());
    }

    @Test
    void a_referral_may_be_declined_where_the_authority_has_decided_not_to_notify() {
        var decision = screening(SCREENED, NONE_FOUND, notNotified(), "An accident.");

        referral.given(submitted()).when(decline(decision)).expectEvents(new CriteriaNotMet(CASE, decision));
    }

    @ParameterizedTest
    @MethodSource("refusedAcceptances")
    void an_acceptance_that_breaks_a_rule_is_refused(ReferralRule rule, Screening decision) {
        referral.given(submitted()).when(accept(decision)).expectNoEvents().expectException(broken(rule));
    }

    static Stream<Arguments> refusedAcceptances() {
        return Stream.of(
                Arguments.of(THE_NOTIFY_DECISION_IS_STATED, screening(null)),
                Arguments.of(A_NOTIFICATION_HAS_ITS_DAYS, screening(new NotifyDecision(true, AWARE, null))),
                Arguments.of(A_NOTIFICATION_HAS_ITS_DAYS, screening(new NotifyDecision(true, null, NOTIFIED))),
                Arguments.of(
                        A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS,
                        screening(new NotifyDecision(true, AWARE, AWARE.minusDays(1)))),
                Arguments.of(
                        A_NOTIFICATION_WAS_SENT_BY_THE_DAY_OF_SCREENING,
                        screening(new NotifyDecision(true, AWARE, SCREENED.plusDays(1)))),
                Arguments.of(NOT_NOTIFYING_HAS_ITS_REASON, notNotifiedWithout("reason")),
                Arguments.of(
                        SCREENING_IS_NOT_BEFORE_RECEIPT,
                        screening(RECEIVED.minusDays(1), BOTH_FOUND, notNotified(), null)),
                Arguments.of(
                        BOTH_STATUTORY_CRITERIA_ARE_FOUND, screening(SCREENED, NONE_FOUND, notNotified(), "Felt so.")),
                Arguments.of(
                        BOTH_STATUTORY_CRITERIA_ARE_FOUND,
                        screening(
                                SCREENED,
                                findings(AbuseOrNeglect.KNOWN, DeathOrSeriousHarm.NEITHER),
                                notNotified(),
                                "Felt so.")));
    }

    private static Screening notNotifiedWithout(String reason) {
        var nothingSaid = Sealed.of(SubjectId.of(CASE, reason), new Reasons("Both found.", null, " "));
        return new Screening(SCREENED, "WT2023", BOTH_FOUND, notNotified(), nothingSaid);
    }

    @ParameterizedTest
    @MethodSource("refusedDeclines")
    void a_decline_that_breaks_a_rule_is_refused(ReferralRule rule, Screening decision) {
        referral.given(submitted()).when(decline(decision)).expectNoEvents().expectException(broken(rule));
    }

    static Stream<Arguments> refusedDeclines() {
        return Stream.of(
                Arguments.of(A_NOTIFIED_CASE_IS_NOT_DECLINED, screening(notified())),
                Arguments.of(A_DECLINE_HAS_ITS_RATIONALE, screening(SCREENED, NONE_FOUND, null, null)),
                Arguments.of(A_DECLINE_HAS_ITS_RATIONALE, screening(SCREENED, NONE_FOUND, null, "  ")),
                Arguments.of(
                        SCREENING_IS_NOT_BEFORE_RECEIPT,
                        screening(RECEIVED.minusDays(1), NONE_FOUND, null, "An accident.")));
    }

    @Test
    void an_accepted_referral_is_not_screened_again() {
        referral.given(submitted(), required())
                .when(decline(screening(SCREENED, NONE_FOUND, null, "On reflection.")))
                .expectNoEvents()
                .expectException(broken(SCREENED_ONCE));
    }

    @Test
    void a_declined_referral_is_not_screened_again() {
        referral.given(submitted(), notMet())
                .when(accept(screening(notified())))
                .expectNoEvents()
                .expectException(broken(SCREENED_ONCE));
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        referral.given(submitted())
                .when(accept(screening(RECEIVED.minusDays(1), NONE_FOUND, null, null)))
                .expectException(broken(
                        SCREENING_IS_NOT_BEFORE_RECEIPT,
                        THE_NOTIFY_DECISION_IS_STATED,
                        BOTH_STATUTORY_CRITERIA_ARE_FOUND));
    }
}
