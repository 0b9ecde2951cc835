package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.SignOff;

class SigningOffTest {

    private static final ReviewOutcome LOCAL = ReviewOutcome.LOCAL_CSPR;

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void the_chair_of_the_panel_signs_any_outcome_off(ReviewOutcome outcome) {
        review.given(opened(), convened(), met(), decided(outcome))
                .when(signOff(SIGNATURE), as("chair"))
                .expectEvents(signedOff(outcome, SIGNATURE, 0));
    }

    @ParameterizedTest(name = "signed off on {0}: {1} working days late")
    @CsvSource({"2026-10-01, 0", "2026-10-02, 1", "2026-10-03, 1", "2026-10-05, 2", "2026-11-16, 32"})
    void a_late_signature_tells_how_late_it_is(LocalDate signedOffOn, int workingDaysLate) {
        review.given(opened(), convened(), met(), decided(LOCAL))
                .when(signOff(signedOffOn), as("chair"))
                .expectEvents(signedOff(LOCAL, signedOffOn, workingDaysLate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"another-chair", "panel-police", "screener-2"})
    void nobody_but_the_chair_of_this_panel_signs(String somebody) {
        review.given(opened(), convened(), met(), decided(LOCAL))
                .when(signOff(SIGNATURE), as(somebody))
                .expectNoEvents()
                .expectException(broken(ONLY_THIS_PANELS_CHAIR_SIGNS));
    }

    @Test
    void who_recorded_the_outcome_does_not_sign_it_off() {
        review.given(opened(), convened(), met(), decided(LOCAL, "chair"))
                .when(signOff(SIGNATURE), as("chair"))
                .expectNoEvents()
                .expectException(broken(WHO_RECORDED_IT_DOES_NOT_SIGN));
    }

    @Test
    void without_an_outcome_there_is_nothing_to_sign() {
        review.given(opened(), convened(), met())
                .when(signOff(SIGNATURE), as("chair"))
                .expectNoEvents()
                .expectException(broken(OUTCOME_IS_DECIDED));
    }

    @Test
    void an_outcome_is_signed_off_once() {
        review.given(opened(), convened(), met(), decided(LOCAL), signedOff(LOCAL, SIGNATURE, 0))
                .when(signOff(SIGNATURE), as("chair"))
                .expectNoEvents()
                .expectException(broken(SIGNED_OFF_ONCE));
    }

    @Test
    void an_outcome_is_not_signed_off_before_it_was_decided() {
        review.given(opened(), convened(), met(), decided(LOCAL))
                .when(signOff(DECISION.minusDays(1)), as("chair"))
                .expectNoEvents()
                .expectException(broken(SIGN_OFF_FOLLOWS_THE_DECISION));
    }

    @Test
    void an_outcome_is_not_signed_off_tomorrow() {
        review.given(opened(), convened(), met(), decided(LOCAL))
                .when(signOff(TODAY.plusDays(1)), as("chair"))
                .expectNoEvents()
                .expectException(broken(NOTHING_LIES_IN_THE_FUTURE));
    }

    @Test
    void lateness_is_never_counted_on_days_that_the_calendar_does_not_know() {
        var unknown = LocalDate.of(2029, 1, 2);
        review.given(opened(), convened(), met(), decided(LOCAL))
                .when(new SignOff(REVIEW, unknown, unknown), as("chair"))
                .expectNoEvents()
                .expectException(broken(CALENDAR_REACHES));
    }
}
