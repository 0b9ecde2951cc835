package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent.CriteriaNotMet;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.Screening;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup("referral-content")
class ReferralContentProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    ReferralContentProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(ReferralSubmitted event) {
        db.sql("""
                insert into referral_content (case_id, referring_agency, received_on, sealed_form)
                values (?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.caseId().value(),
                        event.referringAgency().name(),
                        event.receivedOn(),
                        json.writeValueAsString(event.form()))
                .update();
    }

    @EventHandler
    void on(RapidReviewRequired event) {
        screened(event.caseId(), ScreeningResult.ACCEPTED, event.screening());
    }

    @EventHandler
    void on(CriteriaNotMet event) {
        screened(event.caseId(), ScreeningResult.DECLINED, event.screening());
    }

    @ResetHandler
    void reset() {
        db.sql("truncate referral_content").update();
    }

    private void screened(CaseId caseId, ScreeningResult decision, Screening screening) {
        db.sql("update referral_content set decision = ?, sealed_screening = ? where case_id = ?")
                .params(decision.name(), json.writeValueAsString(screening), caseId.value())
                .update();
    }
}
