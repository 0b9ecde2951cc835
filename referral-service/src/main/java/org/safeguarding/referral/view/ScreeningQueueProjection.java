package org.safeguarding.referral.view;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.domain.Course;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.ReferralState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("screening-queue")
class ScreeningQueueProjection {

    private final JdbcClient db;

    ScreeningQueueProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ReferralSubmitted event, @Timestamp Instant at) {
        var form = event.form();
        var findings = form.criteria().findings();
        db.sql("""
                insert into screening_queue (case_id, referring_agency, received_on, recorded_at, children,
                    abuse_or_neglect, death_or_serious_harm, joint_working_concern, immediate_danger)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.caseId().value(),
                        event.referringAgency().name(),
                        event.receivedOn(),
                        at.atOffset(UTC),
                        form.children().size(),
                        findings.abuseOrNeglect().name(),
                        findings.deathOrSeriousHarm().name(),
                        findings.jointWorkingConcern().name(),
                        form.safety().immediateDanger())
                .update();
    }

    @EventHandler
    void on(ReferralEvent event) {
        if (Course.after(event, ReferralState.SUBMITTED) != ReferralState.SUBMITTED) {
            screened(event.caseId());
        }
    }

    @ResetHandler
    void reset() {
        db.sql("truncate screening_queue").update();
    }

    private void screened(CaseId caseId) {
        db.sql("delete from screening_queue where case_id = ?")
                .param(caseId.value())
                .update();
    }
}
