package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_CANCELLED;
import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_RELEASED;
import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_SET;

import java.time.Instant;
import java.util.List;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Asks everybody on a panel to its meeting, where it was moved once more, and tells who is asked no longer. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.invite-panel-when-meeting-set")
class InvitePanelWhenMeetingSet {

    private final Post post;

    InvitePanelWhenMeetingSet(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(PanelMeetingSet event, @Header("ce_id") String id, @Header("ce_time") String time) {
        var meeting = new Invitation(
                event.invitation(), event.meetingOn(), event.meetingAt(), event.meetingEndsAt(), Instant.parse(time));
        tell(event, id, event.invited(), PANEL_MEETING_SET, meeting);
        tell(event, id, event.released(), PANEL_MEETING_RELEASED, meeting);
    }

    @KafkaHandler
    void on(PanelMeetingCancelled event, @Header("ce_id") String id, @Header("ce_time") String time) {
        var meeting = new Invitation(
                event.invitation(), event.meetingOn(), event.meetingAt(), event.meetingEndsAt(), Instant.parse(time));
        tell(event, id, event.invited(), PANEL_MEETING_CANCELLED, meeting);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, List<String> accounts, LetterName letter, Invitation meeting) {
        accounts.forEach(account -> post.invite(event, id, Recipient.of(account), letter, meeting));
    }
}
