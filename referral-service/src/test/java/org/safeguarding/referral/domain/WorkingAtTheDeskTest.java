package org.safeguarding.referral.domain;

import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;

class WorkingAtTheDeskTest {

    private static final Map<String, String> OFFICERS = Map.of(Who.ACTOR, OFFICER, Who.ROLE, "SCREENER");
    private static final Map<String, String> COLLEAGUES = Map.of(Who.ACTOR, "colleague", Who.ROLE, "SCREENER");

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @Test
    void a_case_is_worked_on_by_the_officer_that_has_it() {
        referral.given(submitted(), assigned(OFFICER)).when(ask(), OFFICERS).expectEvents(asked());
        referral.given(submitted(), assigned(OFFICER))
                .when(ask(), COLLEAGUES)
                .expectNoEvents()
                .expectException(broken(THE_CASE_IS_THE_OFFICERS));
    }

    @Test
    void a_case_is_its_referrers_and_no_other_organisations_of_the_same_kind() {
        referral.given(submitted())
                .when(withdraw(), referrer("ACUTE_TRUST", "RX0"))
                .expectEvents(withdrawn());
        for (var stranger : List.of(
                referrer("ACUTE_TRUST", "RX00"),
                referrer("SCHOOL", "RX0"),
                Map.of(Who.ROLE, "REFERRER", Who.AGENCY, "ACUTE_TRUST"),
                Map.of(Who.ROLE, "REFERRER"))) {
            referral.given(submitted())
                    .when(withdraw(), stranger)
                    .expectNoEvents()
                    .expectException(broken(THE_CASE_IS_THE_REFERRERS));
        }
    }

    @Test
    void a_case_whose_organisation_was_never_recorded_is_open_to_no_referrer() {
        var before = new ReferralSubmitted(CASE, RECEIVED, HOSPITAL.agency(), null, "WT2023", form());
        referral.given(before)
                .when(withdraw(), referrer("ACUTE_TRUST", "RX0"))
                .expectNoEvents()
                .expectException(broken(THE_CASE_IS_THE_REFERRERS));
        referral.given(before).when(ask(), OFFICERS).expectEvents(asked());
    }

    @Test
    void an_unassigned_case_is_anybodys_and_one_given_back_too() {
        referral.given(submitted()).when(ask(), COLLEAGUES).expectEvents(asked());
        referral.given(submitted(), assigned(OFFICER), assigned(null))
                .when(ask(), COLLEAGUES)
                .expectEvents(asked());
    }

    @Test
    void the_chair_and_the_system_come_to_an_assigned_case() {
        referral.given(submitted(), proposed(), assigned(OFFICER))
                .when(countersign(), Map.of(Who.ACTOR, "chair", Who.ROLE, "CHAIR"))
                .expectEvents(countersigned());
        referral.given(submitted(), required(), assigned(OFFICER))
                .when(recordOpened(), Map.of(Who.ACTOR, "system:referral-service", Who.ROLE, "SYSTEM"))
                .expectEvents(opened());
    }

    @Test
    void a_conflicted_person_takes_no_part_and_gives_the_case_back() {
        referral.given(submitted(), assigned(OFFICER))
                .when(new DeclareConflict(REFERRAL, null, OFFICER, SCREENED), OFFICERS)
                .expectEvents(conflict(OFFICER), assigned(null));
        referral.given(submitted(), conflict(OFFICER), assigned(null))
                .when(ask(), OFFICERS)
                .expectNoEvents()
                .expectException(broken(A_CONFLICTED_PERSON_STAYS_OUT));
        referral.given(submitted(), conflict(OFFICER))
                .when(new Assign(REFERRAL, null, OFFICER), COLLEAGUES)
                .expectNoEvents()
                .expectException(broken(A_CONFLICTED_PERSON_STAYS_OUT));
    }

    @Test
    void who_declared_a_conflict_in_the_review_takes_no_part_here_either() {
        referral.given(submitted(), assigned(OFFICER))
                .when(new RecordReviewConflict(REFERRAL, OFFICER, SIGNED_OFF))
                .expectEvents(conflictInReview(OFFICER), assigned(null));
        referral.given(submitted(), conflictInReview(OFFICER))
                .when(ask(), OFFICERS)
                .expectNoEvents()
                .expectException(broken(A_CONFLICTED_PERSON_STAYS_OUT));
        referral.given(submitted(), conflict(OFFICER))
                .when(new RecordReviewConflict(REFERRAL, OFFICER, SIGNED_OFF))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_said_twice_changes_nothing() {
        referral.given(submitted(), assigned(OFFICER))
                .when(new Assign(REFERRAL, null, OFFICER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        referral.given(submitted(), conflict(OFFICER))
                .when(new DeclareConflict(REFERRAL, null, OFFICER, SCREENED), OFFICERS)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        referral.given(submitted(), attached())
                .when(new Attach(REFERRAL, attached().attachment()))
                .expectNoEvents();
        referral.given(submitted(), linked())
                .when(new LinkSecondReferral(REFERRAL, OTHER, SCREENED))
                .expectNoEvents();
    }

    @Test
    void danger_is_acknowledged_where_it_was_stated() {
        referral.given(submitted())
                .when(new AcknowledgeDanger(REFERRAL, null, Instant.EPOCH))
                .expectNoEvents()
                .expectException(broken(DANGER_WAS_STATED));
    }

    @Test
    void a_document_is_added_and_scanned_later() {
        referral.given(submitted())
                .when(new Attach(REFERRAL, attached().attachment()))
                .expectEvents(attached());
        referral.given(submitted(), attached())
                .when(new RecordScan(REFERRAL, DOCUMENT, Scan.CLEAN))
                .expectEvents(CourseStory.scanned());
        referral.given(submitted())
                .when(new RecordScan(REFERRAL, UUID.fromString("7c0f2d8e-52a4-4c0b-9b1f-2a4c6e8f0a13"), Scan.CLEAN))
                .expectNoEvents()
                .expectException(broken(THE_ATTACHMENT_IS_OF_THIS_CASE));
    }

    @Test
    void the_edition_of_the_guidance_changes_by_an_event_and_pins_the_decisions_after_it() {
        referral.given(submitted())
                .when(new ChangeGuidance(
                        REFERRAL, null, "WT2018", SCREENED, guidanceChanged().reason()))
                .expectEvents(guidanceChanged());
        referral.given(submitted(), guidanceChanged(), considered(), notNotified())
                .when(accept())
                .expectEvents(
                        new ReferralEvent.ReferralAccepted(CASE, "WT2018", false, accept().screening()),
                        requiredLocally());
    }

    @Test
    void an_edition_that_is_unknown_the_same_or_too_late_is_refused() {
        referral.given(submitted())
                .when(changeTo("WT1066"))
                .expectNoEvents()
                .expectException(broken(THE_GUIDANCE_IS_PUBLISHED));
        referral.given(submitted())
                .when(changeTo("WT2023"))
                .expectNoEvents()
                .expectException(broken(THE_GUIDANCE_IS_ANOTHER_ONE));
        referral.given(submitted(), considered(), notNotified(), accepted(false))
                .when(changeTo("WT2018"))
                .expectNoEvents()
                .expectException(broken(GUIDANCE_CHANGES_BEFORE_THE_DECISION));
    }

    @Test
    void a_delay_is_explained_with_a_target_ahead() {
        var delay = delayExplained();
        referral.given(submitted()).when(explain(delay.newTarget())).expectEvents(delay);
        referral.given(submitted())
                .when(explain(SCREENED.minusDays(1)))
                .expectNoEvents()
                .expectException(broken(A_NEW_TARGET_IS_STILL_AHEAD));
    }

    @Test
    void a_case_that_stays_is_told_of_a_second_referral_whoever_has_it() {
        var told = new LinkSecondReferral(REFERRAL, OTHER, SCREENED);
        referral.given(submitted(), assigned(OFFICER)).when(told, COLLEAGUES).expectEvents(linked());
        referral.given(submitted(), conflict("colleague"))
                .when(told, COLLEAGUES)
                .expectNoEvents()
                .expectException(broken(A_CONFLICTED_PERSON_STAYS_OUT));
        for (var gone : List.of(duplicate(), withdrawn())) {
            referral.given(submitted(), gone)
                    .when(told, OFFICERS)
                    .expectNoEvents()
                    .expectException(broken(AN_ORIGINAL_STAYS));
        }
    }

    @Test
    void only_a_duplicate_follows_its_original() {
        var decided = new RecordOriginalDecision(REFERRAL, ReferralState.ACCEPTED, null, SCREENED);
        referral.given(submitted(), duplicate()).when(decided).expectEvents(originalDecided());
        referral.given(submitted())
                .when(decided)
                .expectNoEvents()
                .expectException(broken(A_DUPLICATE_FOLLOWS_ITS_ORIGINAL));
    }

    private static ChangeGuidance changeTo(String edition) {
        return new ChangeGuidance(
                REFERRAL, null, edition, SCREENED, guidanceChanged().reason());
    }

    private static ExplainDelay explain(java.time.LocalDate target) {
        var delay = delayExplained();
        return new ExplainDelay(
                REFERRAL,
                null,
                delay.clock(),
                delay.reason(),
                delay.explainedOn(),
                target,
                List.copyOf(delay.told()),
                delay.words());
    }

    private static Map<String, String> referrer(String agency, String organisation) {
        return Map.of(Who.ROLE, "REFERRER", Who.AGENCY, agency, Who.ORGANISATION, organisation);
    }
}
