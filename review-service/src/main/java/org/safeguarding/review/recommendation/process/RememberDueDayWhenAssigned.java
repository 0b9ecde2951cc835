package org.safeguarding.review.recommendation.process;

import static org.safeguarding.review.recommendation.process.NoticeRecommendationWhenOverdue.FEATURE;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;
import org.springframework.stereotype.Component;

/** Keeps until which day each recommendation is to be carried out, until that is missed or binds no more. */
@Component
@ProcessingGroup("remember-due-recommendations")
@DisallowReplay
class RememberDueDayWhenAssigned {

    private final DueDays days;

    RememberDueDayWhenAssigned(DueDays days) {
        this.days = days;
    }

    @EventHandler
    void on(
            RecommendationEvent event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        switch (event) {
            case Assigned assigned -> remember(event, assigned.dueOn(), id, correlation);
            case Reassigned reassigned -> remember(event, reassigned.dueOn(), id, correlation);
            case Redated redated -> remember(event, redated.dueOn(), id, correlation);
            case DueDayMissed missed -> forget(event);
            case Assured assured -> forget(event);
            case NotAccepted refused -> forget(event);
            default -> {}
        }
    }

    private void remember(RecommendationEvent event, LocalDate dueOn, String id, String correlation) {
        var item = event.recommendation().reference();
        days.remember(new DueDay(FEATURE, event.caseId(), item, dueOn, id, correlation));
    }

    private void forget(RecommendationEvent event) {
        days.forget(FEATURE, event.caseId(), event.recommendation().reference());
    }
}
