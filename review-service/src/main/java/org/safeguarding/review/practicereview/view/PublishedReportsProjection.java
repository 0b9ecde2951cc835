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
                insert into published_report (case_id, published_on, available_until, hash, as_file)
                values (?, ?, ?, ?, ?) on conflict (case_id) do nothing""")
                .params(
                        event.caseId().value(),
                        event.publishedOn(),
                        event.availableUntil(),
                        event.hash(),
                        event.file() != null)
                .update();
    }

    @EventHandler
    void on(Withheld event) {
        db.sql("""
                insert into published_report (case_id, published_on, available_until, withholding, improvements)
                values (:case, :on, :until, :withholding, :improvements) on conflict (case_id) do nothing""")
                .param("case", event.caseId().value())
                .param("on", event.withheldOn())
                .param("until", event.availableUntil())
                .param("withholding", json.writeValueAsString(event.withholding()))
                .param(
                        "improvements",
                        event.improvements() == null ? null : json.writeValueAsString(event.improvements()))
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
