package org.safeguarding.review.rapidreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.RapidReviewWords.answer;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.AgencyAsked;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.AskAgency;

/** An outstanding return is chased rung by rung, and no further once it is in or known not to come. */
class ChasingReturnsTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @ParameterizedTest
    @EnumSource(ChaseStep.class)
    void an_outstanding_return_is_chased(ChaseStep step) {
        review.given(SCOPED).when(chase(step)).expectEvents(chased(step));
    }

    @Test
    void a_rung_that_was_reached_is_not_climbed_again() {
        review.given(and(SCOPED, chased(ChaseStep.AFTER_DUE)))
                .when(chase(ChaseStep.ON_THE_DAY))
                .expectNoEvents()
                .expectException(broken(AN_OUTSTANDING_RETURN_IS_CHASED_IN_ORDER));
    }

    @Test
    void a_return_that_is_in_is_not_chased() {
        review.given(and(SCOPED, submitted(1)))
                .when(chase(ChaseStep.AFTER_DUE))
                .expectNoEvents()
                .expectException(broken(AN_OUTSTANDING_RETURN_IS_CHASED_IN_ORDER));
    }

    @Test
    void a_return_that_does_not_come_is_not_chased() {
        review.given(and(SCOPED, missing()))
                .when(chase(ChaseStep.AFTER_DUE))
                .expectNoEvents()
                .expectException(broken(AN_OUTSTANDING_RETURN_IS_CHASED_IN_ORDER));
    }

    @Test
    void without_a_day_of_its_own_a_return_is_due_ten_working_days_after_the_notification() {
        var ask = ask();
        review.given(opened())
                .when(new AskAgency(REVIEW, null, HOSPITAL, ask.lead(), ask.scope(), null, ASKED))
                .expectEvents(asked());
    }

    @Test
    void a_locked_return_is_superseded_by_the_next_version() {
        review.given(and(SCOPED, submitted(1)))
                .when(submit(2, false, answer()), as("lead-hospital", Role.AGENCY_LEAD))
                .expectEvents(submitted(2));
    }

    @Test
    void a_return_that_was_recorded_as_missing_may_still_come() {
        review.given(and(SCOPED, missing()))
                .when(submit(), as("lead-hospital", Role.AGENCY_LEAD))
                .expectEvents(submitted(1));
    }

    @Test
    void after_a_reopening_an_agency_is_asked_anew_and_its_versions_go_on() {
        var anew = and(Situations.in(Stage.REOPENED), submitted(1), reopened(), asked());

        review.given(anew)
                .when(submit(2, false, answer()), as("lead-hospital", Role.AGENCY_LEAD))
                .expectEvents(submitted(2));
    }

    @Test
    void who_is_asked_after_the_day_of_the_policy_has_as_long_from_the_asking() {
        var ask = ask();
        var late = RETURN_DUE.plusDays(1);
        review.given(SCOPED.getFirst())
                .when(new AskAgency(REVIEW, null, HOSPITAL, ask.lead(), ask.scope(), null, late))
                .expectEvents(new AgencyAsked(CASE, late, HOSPITAL, ask.lead(), ask.scope(), RETURN_DUE.plusDays(15)));
    }

    @Test
    void who_is_asked_after_a_reopening_has_as_long_from_the_asking() {
        var ask = ask();
        review.given(Situations.and(Situations.in(Stage.NFA), reopened()))
                .when(new AskAgency(REVIEW, null, HOSPITAL, ask.lead(), ask.scope(), null, ASKED))
                .expectEvents(new AgencyAsked(CASE, ASKED, HOSPITAL, ask.lead(), ask.scope(), RETURN_DUE.plusDays(1)));
    }

    @Test
    void an_agency_that_is_heard_of_late_is_asked_without_going_back() {
        review.given(Situations.and(Situations.HEARD))
                .when(ask(new Affiliation(Agency.SCHOOL, Organisation.of("URN-900001"))))
                .expectEvents(asked(new Affiliation(Agency.SCHOOL, Organisation.of("URN-900001"))))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.MEETING_HELD));
    }
}
