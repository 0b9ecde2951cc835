package org.safeguarding.notification.domain;

import static org.safeguarding.notification.domain.FailureReason.ADDRESS_ERASED;
import static org.safeguarding.notification.domain.FailureReason.REFUSED_FOR_GOOD;
import static org.safeguarding.notification.domain.FailureReason.SMTP_UNREACHABLE;
import static org.safeguarding.notification.domain.NotificationRule.DELIVERED_STAYS_DELIVERED;
import static org.safeguarding.notification.domain.NotificationRule.GIVEN_UP_IS_NOT_TRIED_AGAIN;
import static org.safeguarding.notification.domain.NotificationStory.at;
import static org.safeguarding.notification.domain.NotificationStory.begin;
import static org.safeguarding.notification.domain.NotificationStory.delivered;
import static org.safeguarding.notification.domain.NotificationStory.failed;
import static org.safeguarding.notification.domain.NotificationStory.failedForGood;
import static org.safeguarding.notification.domain.NotificationStory.givenUp;
import static org.safeguarding.notification.domain.NotificationStory.queued;
import static org.safeguarding.notification.domain.NotificationStory.recordDelivery;
import static org.safeguarding.notification.domain.NotificationStory.recordFailure;
import static org.safeguarding.testing.Refusals.broken;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptingDeliveryTest {

    private final FixtureConfiguration<Notification> letter = new AggregateTestFixture<>(Notification.class);

    @BeforeEach
    void on_the_ladder() {
        letter.registerInjectableResource(NotificationStory.LADDER);
    }

    @Test
    void a_queued_letter_is_still_to_be_sent() {
        letter.given(queued()).when(begin()).expectResultMessagePayload(true).expectNoEvents();
    }

    @Test
    void a_letter_that_failed_is_still_to_be_sent() {
        letter.given(queued(), failed(1, 0, SMTP_UNREACHABLE, 10))
                .when(begin())
                .expectResultMessagePayload(true)
                .expectNoEvents();
    }

    @Test
    void a_delivered_letter_is_not_to_be_sent() {
        letter.given(queued(), delivered(1, 0))
                .when(begin())
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_letter_that_was_given_up_is_not_to_be_sent() {
        letter.given(queued(), failedForGood(1, 0, REFUSED_FOR_GOOD), givenUp(1, REFUSED_FOR_GOOD))
                .when(begin())
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void a_letter_that_was_never_queued_has_no_attempts() {
        letter.givenNoPriorActivity().when(begin()).expectException(AggregateNotFoundException.class);
    }

    @Test
    void the_mail_server_takes_a_letter() {
        letter.given(queued()).when(recordDelivery(0)).expectEvents(delivered(1, 0));
    }

    @Test
    void the_attempts_are_counted() {
        letter.given(queued(), failed(1, 0, SMTP_UNREACHABLE, 10))
                .when(recordDelivery(1))
                .expectEvents(delivered(2, 1));
    }

    @Test
    void a_delivery_recorded_again_changes_nothing() {
        letter.given(queued(), delivered(1, 0))
                .when(recordDelivery(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_letter_that_was_given_up_cannot_be_delivered() {
        letter.given(queued(), failedForGood(1, 0, REFUSED_FOR_GOOD), givenUp(1, REFUSED_FOR_GOOD))
                .when(recordDelivery(1))
                .expectNoEvents()
                .expectException(broken(GIVEN_UP_IS_NOT_TRIED_AGAIN));
    }

    @Test
    void a_failed_attempt_is_recorded_with_its_reason_and_the_next_one() {
        letter.given(queued())
                .when(recordFailure(0, SMTP_UNREACHABLE))
                .expectEvents(failed(1, 0, SMTP_UNREACHABLE, 10))
                .expectResultMessagePayload(at(0).plusSeconds(10));
    }

    @Test
    void each_attempt_waits_longer() {
        letter.given(queued(), failed(1, 0, SMTP_UNREACHABLE, 10))
                .when(recordFailure(1, SMTP_UNREACHABLE))
                .expectEvents(failed(2, 1, SMTP_UNREACHABLE, 60));
    }

    @Test
    void at_the_end_of_the_ladder_a_letter_is_given_up() {
        letter.given(queued(), failed(1, 0, SMTP_UNREACHABLE, 10), failed(2, 1, SMTP_UNREACHABLE, 60))
                .when(recordFailure(3, SMTP_UNREACHABLE))
                .expectEvents(failedForGood(3, 3, SMTP_UNREACHABLE), givenUp(3, SMTP_UNREACHABLE));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED_FOR_GOOD", "ADDRESS_ERASED"})
    void what_can_never_arrive_is_given_up_at_once(FailureReason reason) {
        letter.given(queued())
                .when(recordFailure(0, reason))
                .expectEvents(failedForGood(1, 0, reason), givenUp(1, reason));
    }

    @Test
    void a_delivered_letter_cannot_fail() {
        letter.given(queued(), delivered(1, 0))
                .when(recordFailure(1, SMTP_UNREACHABLE))
                .expectNoEvents()
                .expectException(broken(DELIVERED_STAYS_DELIVERED));
    }

    @Test
    void a_letter_that_was_given_up_cannot_fail_again() {
        letter.given(queued(), failedForGood(1, 0, ADDRESS_ERASED), givenUp(1, ADDRESS_ERASED))
                .when(recordFailure(1, SMTP_UNREACHABLE))
                .expectNoEvents()
                .expectException(broken(GIVEN_UP_IS_NOT_TRIED_AGAIN));
    }
}
