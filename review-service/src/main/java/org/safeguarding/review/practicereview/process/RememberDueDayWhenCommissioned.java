package org.safeguarding.review.practicereview.process;

import static org.safeguarding.review.practicereview.process.NoticePracticeReviewWhenOverdue.FEATURE;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ClockRestarted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Commissioned;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Discontinued;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.DueDayMissed;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Withheld;
import org.springframework.stereotype.Component;

/** Keeps until which day each practice review is to be done, until that is missed or the review has ended; a pause changes nothing. */
@Component
@ProcessingGroup("remember-due-practice-reviews")
@DisallowReplay
class RememberDueDayWhenCommissioned {

    /** A case has one practice review. */
    private static final String ONLY = "";

    private final DueDays days;

    RememberDueDayWhenCommissioned(DueDays days) {
        this.days = days;
    }

    @EventHandler
    void on(
            PracticeReviewEvent event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        switch (event) {
            case Commissioned commissioned -> remember(event, commissioned.dueOn(), id, correlation);
            case ClockRestarted restarted -> remember(event, restarted.dueOn(), id, correlation);
            case DueDayMissed missed -> forget(event);
            case Published published -> forget(event);
            case Withheld withheld -> forget(event);
            case Discontinued discontinued -> forget(event);
            default -> {}
        }
    }

    private void remember(PracticeReviewEvent event, LocalDate dueOn, String id, String correlation) {
        days.remember(new DueDay(FEATURE, event.caseId(), ONLY, dueOn, id, correlation));
    }

    private void forget(PracticeReviewEvent event) {
        days.forget(FEATURE, event.caseId(), ONLY);
    }
}
