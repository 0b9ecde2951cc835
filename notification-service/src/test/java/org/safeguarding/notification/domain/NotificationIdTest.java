package org.safeguarding.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.notification.domain.LetterName.PANEL_CONVENED;
import static org.safeguarding.notification.domain.LetterName.REVIEW_OPENED;
import static org.safeguarding.notification.domain.NotificationStory.ALDER;
import static org.safeguarding.notification.domain.NotificationStory.CONVENED;
import static org.safeguarding.notification.domain.NotificationStory.POLICE;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;

class NotificationIdTest {

    private final NotificationId id = NotificationId.of(ALDER, CONVENED, POLICE, PANEL_CONVENED);

    /** Worked out apart: the first 16 bytes of the SHA-1, with the version and the variant set. */
    @Test
    void it_is_the_same_on_every_machine_and_for_ever() {
        assertThat(id.id()).isEqualTo(UUID.fromString("14da79ba-1483-5bfd-85dc-57d7145e234f"));
        assertThat(id.id().version()).isEqualTo(5);
        assertThat(id.id().variant()).isEqualTo(2);
    }

    @Test
    void it_differs_when_the_case_the_event_the_recipient_or_the_letter_differs() {
        var others = Stream.of(
                NotificationId.of(new CaseId(new UUID(0, 1)), CONVENED, POLICE, PANEL_CONVENED),
                NotificationId.of(ALDER, new Because("event-2", CONVENED.eventType()), POLICE, PANEL_CONVENED),
                NotificationId.of(ALDER, CONVENED, Recipient.of("panel-health"), PANEL_CONVENED),
                NotificationId.of(ALDER, CONVENED, POLICE, REVIEW_OPENED));

        assertThat(others.map(NotificationId::id)).doesNotContain(id.id()).doesNotHaveDuplicates();
    }

    @Test
    void its_stream_is_named_by_kind_case_and_letter() {
        assertThat(id).hasToString("notification/" + ALDER + "/" + id.id());
    }
}
