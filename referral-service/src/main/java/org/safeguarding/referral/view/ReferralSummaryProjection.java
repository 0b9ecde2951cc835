package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.ReferralEvent.CriteriaNotMet;
import org.safeguarding.referral.domain.ReferralEvent.OutcomeRecorded;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewLeftUnanswered;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewOpened;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRefused;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.domain.ReviewState;
import org.safeguarding.referral.domain.Screening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("referral-summary")
class ReferralSummaryProjection {

    private final JdbcClient db;

    ReferralSummaryProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ReferralSubmitted event) {
        db.sql("""
                insert into referral_summary (case_id, referring_agency, state, received_on)
                values (?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.caseId().value(),
                        event.referringAgency().name(),
                        ReferralState.SUBMITTED.name(),
                        event.receivedOn())
                .update();
    }

    @EventHandler
    void on(RapidReviewRequired event) {
        screened(event.caseId(), ReferralState.ACCEPTED, ScreeningResult.ACCEPTED, event.screening());
        reviewIs(event.caseId(), ReviewState.ASKED);
    }

    @EventHandler
    void on(CriteriaNotMet event) {
        screened(event.caseId(), ReferralState.DECLINED, ScreeningResult.DECLINED, event.screening());
    }

    @EventHandler
    void on(RapidReviewLeftUnanswered event) {
        reviewIs(event.caseId(), ReviewState.UNANSWERED);
    }

    @EventHandler
    void on(RapidReviewRefused event) {
        reviewIs(event.caseId(), ReviewState.REFUSED);
    }

    @EventHandler
    void on(RapidReviewOpened event) {
        reviewIs(event.caseId(), ReviewState.OPENED);
        db.sql("update referral_summary set review_opened_on = ?, review_due_on = ? where case_id = ?")
                .params(event.openedOn(), event.dueOn(), event.caseId().value())
                .update();
    }

    @EventHandler
    void on(OutcomeRecorded event) {
        reviewIs(event.caseId(), ReviewState.SIGNED_OFF);
        db.sql("update referral_summary set outcome = ?, decided_on = ?, signed_off_on = ? where case_id = ?")
                .params(
                        event.outcome().name(),
                        event.decidedOn(),
                        event.signedOffOn(),
                        event.caseId().value())
                .update();
    }

    @EventHandler
    void on(ReferralClosed event) {
        db.sql("update referral_summary set state = ?, closed_on = ? where case_id = ?")
                .params(
                        ReferralState.CLOSED.name(),
                        event.closedOn(),
                        event.caseId().value())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("truncate referral_summary").update();
    }

    private void screened(CaseId caseId, ReferralState state, ScreeningResult result, Screening screening) {
        db.sql("update referral_summary set state = ?, result = ?, notified = ?, screened_on = ? where case_id = ?")
                .params(state.name(), result.name(), screening.notified(), screening.screenedOn(), caseId.value())
                .update();
    }

    private void reviewIs(CaseId caseId, ReviewState state) {
        db.sql("update referral_summary set review_state = ? where case_id = ?")
                .params(state.name(), caseId.value())
                .update();
    }
}
