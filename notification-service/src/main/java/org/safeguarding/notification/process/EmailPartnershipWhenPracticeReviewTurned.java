package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_APPROVAL_AWAITED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_COMMISSIONED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_DISCONTINUED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_OVERDUE;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_PUBLISHED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_REVIEWER_APPOINTED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_WITHHELD;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewDiscontinued;
import org.safeguarding.contracts.PracticeReviewFactCheckSent;
import org.safeguarding.contracts.PracticeReviewOverdue;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/**
 * Tells those who answer for a practice review what becomes of it: the standing chair, the lead safeguarding partners where it
 * is their turn, and the business unit when the months are over. The group keeps its first name, or it would hear all anew.
 */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-chair-when-practice-review-turned")
class EmailPartnershipWhenPracticeReviewTurned {

    private final Post post;
    private final Addressees addressees;

    EmailPartnershipWhenPracticeReviewTurned(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(PracticeReviewCommissioned event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_COMMISSIONED, event.dueOn(), chairAndPartners());
    }

    @KafkaHandler
    void on(PracticeReviewerAppointed event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_REVIEWER_APPOINTED, event.appointedOn(), partners());
    }

    @KafkaHandler
    void on(PracticeReviewFactCheckSent event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_APPROVAL_AWAITED, event.sentOn(), partners());
    }

    @KafkaHandler
    void on(PracticeReviewOverdue event, @Header("ce_id") String id) {
        var all = Stream.concat(chairAndPartners(), Stream.of(addressees.businessUnit()));
        tell(event, id, PRACTICE_REVIEW_OVERDUE, event.dueOn(), all);
    }

    @KafkaHandler
    void on(PracticeReviewDiscontinued event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_DISCONTINUED, event.discontinuedOn(), chairAndPartners());
    }

    @KafkaHandler
    void on(PracticeReviewPublished event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_PUBLISHED, event.publishedOn(), chair());
    }

    @KafkaHandler
    void on(PracticeReviewWithheld event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_WITHHELD, event.withheldOn(), chair());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private Stream<Recipient> chair() {
        return Stream.of(addressees.chair());
    }

    private Stream<Recipient> partners() {
        return addressees.partners().stream();
    }

    private Stream<Recipient> chairAndPartners() {
        return Stream.concat(chair(), partners());
    }

    private void tell(
            ReviewCaseEvent event, String id, LetterName letter, LocalDate day, Stream<Recipient> recipients) {
        recipients.forEach(recipient -> post.send(event, id, recipient, letter, day));
    }
}
