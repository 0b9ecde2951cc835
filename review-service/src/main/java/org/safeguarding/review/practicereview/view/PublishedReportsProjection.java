package org.safeguarding.review.practicereview.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.WithdrawnFromPublication;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Withheld;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the list of what is public. */
@Component
@ProcessingGroup("published-reports")
class PublishedReportsProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    PublishedReportsProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(Published event) {
        db.sql("""
                insert into published_report (case_id, published_on, available_until, hash) values (?, ?, ?, ?)
                on conflict (case_id) do nothing""")
                .params(event.caseId().value(), event.publishedOn(), event.availableUntil(), event.hash())
                .update();
    }

    @EventHandler
    void on(Withheld event) {
        db.sql("""
                insert into published_report (case_id, published_on, available_until, withholding) values (?, ?, ?, ?)
                on conflict (case_id) do nothing""")
                .params(
                        event.caseId().value(),
                        event.withheldOn(),
                        event.availableUntil(),
                        json.writeValueAsString(event.withholding()))
                .update();
    }

    @EventHandler
    void on(WithdrawnFromPublication event) {
        db.sql("delete from published_report where case_id = ?")
                .param(event.caseId().value())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("truncate published_report").update();
    }
}
