package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PANEL_SPLIT_ESCALATED;

import org.safeguarding.contracts.PanelSplitEscalated;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the lead safeguarding partners that the partners on a panel differ, and that the question is theirs to answer. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-partners-when-panel-split")
class EmailPartnersWhenPanelSplit {

    private final Post post;
    private final Addressees addressees;

    EmailPartnersWhenPanelSplit(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(PanelSplitEscalated event, @Header("ce_id") String id) {
        addressees
                .partners()
                .forEach(partner -> post.send(event, id, partner, PANEL_SPLIT_ESCALATED, event.escalatedOn()));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
