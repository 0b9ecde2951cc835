package org.safeguarding.review.access.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.safeguarding.platform.fact.CaseFact;
import org.springframework.stereotype.Component;

/** Keeps where each case stands, so that few events are left to read at the door. */
@Component
@ProcessingGroup("case-standing")
class CaseStandingProjection {

    private final CaseStandings standings;

    CaseStandingProjection(CaseStandings standings) {
        this.standings = standings;
    }

    @EventHandler
    void on(CaseFact event, @SourceId String stream, @SequenceNumber long sequence) {
        var known = standings.known(stream);
        if (sequence > known.sequence()) {
            standings.keep(stream, sequence, known.standing().after(event));
        }
    }

    @ResetHandler
    void reset() {
        standings.reset();
    }
}
