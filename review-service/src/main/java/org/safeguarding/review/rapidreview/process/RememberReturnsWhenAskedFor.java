package org.safeguarding.review.rapidreview.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.springframework.stereotype.Component;

/** Keeps which returns are owed: from the asking until the answer, a nil return too, or until nobody waits for it any more. */
@Component
@ProcessingGroup("remember-owed-returns")
@DisallowReplay
class RememberReturnsWhenAskedFor {

    private final OwedReturns owed;

    RememberReturnsWhenAskedFor(OwedReturns owed) {
        this.owed = owed;
    }

    @EventHandler
    void on(
            AgencyAsked event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        owed.remember(new OwedReturn(event.caseId(), event.agency(), event.dueOn(), null, id, correlation));
    }

    @EventHandler
    void on(ReturnChased event) {
        owed.chased(event.caseId(), event.agency(), event.step());
    }

    @EventHandler
    void on(ReturnSubmitted event) {
        owed.forget(event.caseId(), event.agency());
    }

    @EventHandler
    void on(ReturnMissing event) {
        owed.forget(event.caseId(), event.agency());
    }

    @EventHandler
    void on(SignedOff event) {
        owed.forget(event.caseId());
    }

    @EventHandler
    void on(Discontinued event) {
        owed.forget(event.caseId());
    }
}
