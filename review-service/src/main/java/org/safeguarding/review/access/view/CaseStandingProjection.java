package org.safeguarding.review.access.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.springframework.stereotype.Component;

/** Keeps where each case stands, so that few events are left to read at the door. */
@Component
@ProcessingGroup("case-standing")
class CaseStandingProjection {

    private final CaseStandings standings;
    private final ClosedCases closed;

    CaseStandingProjection(CaseStandings standings, ClosedCases closed) {
        this.standings = standings;
        this.closed = closed;
    }

    @EventHandler
    void on(CaseFact event, @SourceId String stream, @SequenceNumber long sequence) {
        var known = standings.known(stream);
        if (sequence > known.sequence()) {
            standings.keep(stream, sequence, known.standing().after(event));
        }
        if (event instanceof Declaration declared && declared.conflict()) {
            closed.close(declared.caseId(), declared.person());
        }
    }

    /** To whom a case is closed stays, so that no list shows it meanwhile. */
    @ResetHandler
    void reset() {
        standings.reset();
    }
}
