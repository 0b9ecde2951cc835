package org.safeguarding.review.learning.process;

import static org.safeguarding.review.learning.process.NoticeLearningWhenOverdue.FEATURE;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.learning.domain.LearningEvent.*;
import org.springframework.stereotype.Component;

/** Keeps until which day each case's learning is planned, until that is missed, the owner has done its part or the learning has ended. */
@Component
@ProcessingGroup("remember-due-learning")
@DisallowReplay
class RememberDueDayWhenPlanned {

    /** A case has one learning at a time. */
    private static final String ONLY = "";

    private final DueDays days;

    RememberDueDayWhenPlanned(DueDays days) {
        this.days = days;
    }

    @EventHandler
    void on(
            LearningEvent event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        switch (event) {
            case Planned planned ->
                days.remember(new DueDay(FEATURE, planned.caseId(), ONLY, planned.dueOn(), id, correlation));
            case DueDayMissed missed -> forget(missed.caseId());
            case FindingsRecorded recorded -> forget(recorded.caseId());
            case Discontinued discontinued -> forget(discontinued.caseId());
            default -> {}
        }
    }

    private void forget(CaseId caseId) {
        days.forget(FEATURE, caseId, ONLY);
    }
}
