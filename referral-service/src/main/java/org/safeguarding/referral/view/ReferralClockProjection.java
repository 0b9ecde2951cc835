package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.clock.CaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each clock. Its rows are a function of all events of a case, so each event draws them anew. */
@Component
@ProcessingGroup("referral-clock")
class ReferralClockProjection {

    private final JdbcClient db;
    private final CaseClocks clocks;

    ReferralClockProjection(JdbcClient db, CaseClocks clocks) {
        this.db = db;
        this.clocks = clocks;
    }

    /** No clock begins with a referral; whatever follows may begin, end or explain one. */
    @EventHandler
    void on(CaseFact fact) {
        if (!(fact instanceof ReferralSubmitted)) {
            draw(fact.caseId());
        }
    }

    @ResetHandler
    void reset() {
        db.sql("truncate referral_clock").update();
    }

    private void draw(CaseId caseId) {
        db.sql("delete from referral_clock where case_id = ?")
                .param(caseId.value())
                .update();
        clocks.of(caseId).clocks().forEach(clock -> write(caseId, clock));
    }

    private void write(CaseId caseId, CaseClock clock) {
        var deadline = clock.firstOfAll();
        db.sql("""
                insert into referral_clock
                    (case_id, clock, name, trigger_day, due_on, met_on, stopped_on, severity, policy, explained)
                values (:case, :clock, :name, :trigger, :due, :met, :stopped, :severity, :policy, :explained)""")
                .param("case", caseId.value())
                .param("clock", clock.title())
                .param("name", clock.name().policy())
                .param("trigger", deadline.trigger())
                .param("due", deadline.dueOn())
                .param("met", clock.metOn())
                .param("stopped", clock.stoppedOn())
                .param("severity", deadline.policy().severity().name())
                .param("policy", deadline.policy().version())
                .param("explained", clock.explained())
                .update();
    }
}
