package org.safeguarding.notification.domain;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.safeguarding.notification.domain.FailureReason.SMTP_UNREACHABLE;
import static org.safeguarding.notification.domain.NotificationStory.delivered;
import static org.safeguarding.notification.domain.NotificationStory.failed;
import static org.safeguarding.notification.domain.NotificationStory.givenUp;
import static org.safeguarding.notification.domain.NotificationStory.invited;
import static org.safeguarding.notification.domain.NotificationStory.queued;

import org.junit.jupiter.api.Test;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.testing.StoredLanguage;

class StoredLanguageTest {

    @Test
    void every_stored_event_has_the_form_that_was_approved() {
        assertThatNoException()
                .isThrownBy(() -> StoredLanguage.isApproved(
                        EventNames.of(NotificationEvent.class),
                        queued(),
                        invited(),
                        delivered(2, 1),
                        failed(1, 0, SMTP_UNREACHABLE, 10),
                        givenUp(3, SMTP_UNREACHABLE)));
    }

    @Test
    void an_invitation_that_was_stored_before_ends_were_is_read_as_one_whose_end_is_open() {
        assertThatNoException()
                .isThrownBy(() -> StoredLanguage.isStillRead(
                        EventNames.of(NotificationEvent.class), "v1-without-end", invited()));
    }
}
