package org.safeguarding.referral.view;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.domain.ReferralEvent.OutcomeRecorded;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewLeftUnanswered;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewOpened;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRefused;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.CriteriaFoundNotMet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("unanswered-rapid-reviews")
class UnansweredRapidReviewsProjection {

    private final JdbcClient db;

    UnansweredRapidReviewsProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(RapidReviewLeftUnanswered event, @Timestamp Instant at) {
        db.sql("""
                insert into unanswered_rapid_review (case_id, times_asked, raised_at)
                values (?, ?, ?) on conflict do nothing""")
                .params(event.caseId().value(), event.timesAsked(), at.atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(RapidReviewOpened event) {
        answered(event.caseId());
    }

    @EventHandler
    void on(RapidReviewRefused event) {
        answered(event.caseId());
    }

    /** What is not asked for any more needs no answer. */
    @EventHandler
    void on(CriteriaFoundNotMet event) {
        answered(event.caseId());
    }

    @EventHandler
    void on(OutcomeRecorded event) {
        answered(event.caseId());
    }

    @ResetHandler
    void reset() {
        db.sql("truncate unanswered_rapid_review").update();
    }

    private void answered(CaseId caseId) {
        db.sql("delete from unanswered_rapid_review where case_id = ?")
                .param(caseId.value())
                .update();
    }
}
