package org.safeguarding.review.rapidreview.process;

import static org.safeguarding.review.rapidreview.process.NoticeSafetyActionWhenOverdue.FEATURE;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionAssigned;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionCompleted;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionMissed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionRecorded;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;
import org.springframework.stereotype.Component;

/** Keeps until which day each immediate safety action is to be done, until that is missed or it is done; it outlives its review. */
@Component
@ProcessingGroup("remember-due-safety-actions")
@DisallowReplay
class RememberDueDayWhenSafetyActionAssigned {

    private final DueDays days;

    RememberDueDayWhenSafetyActionAssigned(DueDays days) {
        this.days = days;
    }

    @EventHandler
    void on(
            SafetyActionRecorded event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        remember(event.caseId(), event.number(), event.owner(), id, correlation);
    }

    @EventHandler
    void on(
            SafetyActionAssigned event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        remember(event.caseId(), event.number(), event.owner(), id, correlation);
    }

    @EventHandler
    void on(SafetyActionMissed event) {
        forget(event.caseId(), event.number());
    }

    @EventHandler
    void on(SafetyActionCompleted event) {
        forget(event.caseId(), event.number());
    }

    private void remember(CaseId caseId, int number, @Nullable SafetyOwner owner, String id, String correlation) {
        if (owner != null) {
            days.remember(new DueDay(FEATURE, caseId, String.valueOf(number), owner.dueOn(), id, correlation));
        }
    }

    private void forget(CaseId caseId, int number) {
        days.forget(FEATURE, caseId, String.valueOf(number));
    }
}
