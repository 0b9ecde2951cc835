package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
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

    @ResetHandler
    void reset() {
        db.sql("truncate referral_content").update();
    }
}
