package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_CANCELLED;
import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_RELEASED;
import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_SET;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Asks everybody on a panel to its meeting, where it was moved once more, and tells who is asked no longer. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.invite-panel-when-meeting-set")
class InvitePanelWhenMeetingSet {

    private final CommandGateway commands;

    InvitePanelWhenMeetingSet(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(PanelMeetingSet event, @Header("ce_id") String id, @Header("ce_time") String time) {
        var because = new Because(id, Topics.typeOf(PanelMeetingSet.class));
        var meeting = new Invitation(
                event.invitation(), event.meetingOn(), event.meetingAt(), event.meetingEndsAt(), Instant.parse(time));
        tell(event.caseId(), because, event.invited(), PANEL_MEETING_SET, meeting);
        tell(event.caseId(), because, event.released(), PANEL_MEETING_RELEASED, meeting);
    }

    @KafkaHandler
    void on(PanelMeetingCancelled event, @Header("ce_id") String id, @Header("ce_time") String time) {
        var because = new Because(id, Topics.typeOf(PanelMeetingCancelled.class));
        var meeting = new Invitation(
                event.invitation(), event.meetingOn(), event.meetingAt(), event.meetingEndsAt(), Instant.parse(time));
        tell(event.caseId(), because, event.invited(), PANEL_MEETING_CANCELLED, meeting);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(CaseId caseId, Because because, List<String> accounts, LetterName letter, Invitation meeting) {
        accounts.stream()
                .map(Recipient::of)
                .distinct()
                .forEach(recipient ->
                        commands.sendAndWait(QueueNotification.inviting(caseId, because, recipient, letter, meeting)));
    }
}
