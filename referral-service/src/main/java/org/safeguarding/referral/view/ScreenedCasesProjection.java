package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.ReferralEvent.DeclineCountersigned;
import org.safeguarding.referral.domain.ReferralEvent.DeclineProposed;
import org.safeguarding.referral.domain.ReferralEvent.ReferralAccepted;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.Screening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each case was screened on: the last screening that was decided; a proposed decline counts once it is countersigned. */
@Component
@ProcessingGroup("screened-cases")
class ScreenedCasesProjection {

    private final JdbcClient db;

    ScreenedCasesProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ReferralSubmitted event) {
        db.sql("insert into screened_case (case_id, standing, guidance) values (?, ?, ?) on conflict do nothing")
                .params(event.caseId().value(), event.form().standing().name(), event.guidance())
                .update();
    }

    @EventHandler
    void on(ReferralAccepted event) {
        screened(event.caseId(), event.guidance(), event.screening());
        decided(event.caseId(), ScreeningResult.ACCEPTED);
    }

    @EventHandler
    void on(DeclineProposed event) {
        screened(event.caseId(), event.guidance(), event.screening());
    }

    @EventHandler
    void on(DeclineCountersigned event) {
        decided(event.caseId(), ScreeningResult.DECLINED);
    }

    @ResetHandler
    void reset() {
        db.sql("truncate screened_case").update();
    }

    private void screened(CaseId caseId, String guidance, Screening screening) {
        var findings = screening.findings();
        db.sql("""
                update screened_case set guidance = ?, abuse_or_neglect = ?, death_or_serious_harm = ?,
                    joint_working_concern = ?, screened_on = ?, decision = null
                where case_id = ?""")
                .params(
                        guidance,
                        findings.abuseOrNeglect().name(),
                        findings.deathOrSeriousHarm().name(),
                        findings.jointWorkingConcern().name(),
                        screening.screenedOn(),
                        caseId.value())
                .update();
    }

    private void decided(CaseId caseId, ScreeningResult decision) {
        db.sql("update screened_case set decision = ? where case_id = ?")
                .params(decision.name(), caseId.value())
                .update();
    }
}
