package org.safeguarding.notification.domain;

import static org.safeguarding.notification.domain.FailureReason.REFUSED_FOR_GOOD;
import static org.safeguarding.notification.domain.NotificationStory.delivered;
import static org.safeguarding.notification.domain.NotificationStory.failedForGood;
import static org.safeguarding.notification.domain.NotificationStory.givenUp;
import static org.safeguarding.notification.domain.NotificationStory.invite;
import static org.safeguarding.notification.domain.NotificationStory.invited;
import static org.safeguarding.notification.domain.NotificationStory.queue;
import static org.safeguarding.notification.domain.NotificationStory.queued;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueingALetterTest {

    private final FixtureConfiguration<Notification> letter = new AggregateTestFixture<>(Notification.class);

    @BeforeEach
    void on_the_ladder() {
        letter.registerInjectableResource(NotificationStory.LADDER);
    }

    @Test
    void a_public_event_queues_a_letter() {
        letter.givenNoPriorActivity().when(queue()).expectEvents(queued());
    }

    @Test
    void the_same_event_delivered_again_queues_nothing() {
        letter.given(queued()).when(queue()).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void a_meeting_queues_an_invitation_once() {
        letter.givenNoPriorActivity().when(invite()).expectEvents(invited());
        letter.given(invited())
                .when(invite())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_delivered_letter_is_not_queued_again() {
        letter.given(queued(), delivered(1, 0))
                .when(queue())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_letter_that_was_given_up_is_not_queued_again() {
        letter.given(queued(), failedForGood(1, 0, REFUSED_FOR_GOOD), givenUp(1, REFUSED_FOR_GOOD))
                .when(queue())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
