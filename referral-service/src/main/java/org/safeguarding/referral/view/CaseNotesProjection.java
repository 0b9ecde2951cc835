package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.*;
import org.safeguarding.referral.view.CaseNote.Kind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup("case-notes")
class CaseNotesProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    CaseNotesProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(ReferralEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case InformationRequested asked -> note(event, sequence, Kind.QUESTIONS, asked.questions());
            case InformationAnswered answered -> note(event, sequence, Kind.ANSWER, answered.answer());
            case ReferralAccepted accepted ->
                note(event, sequence, Kind.ACCEPTANCE, accepted.screening().reasons());
            case DeclineProposed proposed ->
                note(
                        event,
                        sequence,
                        Kind.DECLINE_PROPOSED,
                        proposed.screening().reasons());
            case DeclineSentBack sentBack -> note(event, sequence, Kind.DECLINE_SENT_BACK, sentBack.reason());
            case MarkedDuplicate marked -> note(event, sequence, Kind.DUPLICATE, marked.reason());
            case MarkedOutOfArea marked -> note(event, sequence, Kind.OUT_OF_AREA, marked.area());
            case ReferralWithdrawn withdrawn -> note(event, sequence, Kind.WITHDRAWAL, withdrawn.reason());
            case ReferralReopened reopened -> note(event, sequence, Kind.REOPENING, reopened.information());
            case GuidanceChanged changed -> note(event, sequence, Kind.GUIDANCE_CHANGED, changed.reason());
            case DelayExplained explained -> note(event, sequence, Kind.DELAY, explained.words());
            case DeclineCountersigned signed -> note(event, sequence, Kind.FEEDBACK, signed.feedback());
            default -> {}
        }
    }

    @EventHandler
    void on(SeriousIncidentNotificationEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case ConsiderationBegun begun -> {}
            case NotificationSent sent -> note(event, sequence, Kind.NOTIFICATION_REFERENCE, sent.reference());
            case NotNotified decided -> note(event, sequence, Kind.NOT_NOTIFIED, decided.rationale());
            case CriteriaFoundNotMet found -> note(event, sequence, Kind.CRITERIA_NOT_MET, found.reason());
            case NotificationAmended amended -> note(event, sequence, Kind.NOTIFICATION_AMENDED, amended.amendment());
        }
    }

    @ResetHandler
    void reset() {
        db.sql("truncate case_note").update();
    }

    private void note(CaseFact event, long sequence, Kind kind, Sealed<?> words) {
        db.sql("""
                insert into case_note (case_id, sequence_number, kind, noted_on, sealed_words)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .param(event.caseId().value())
                .param(sequence)
                .param(kind.name())
                .param(event.happenedOn())
                .param(json.writeValueAsString(words))
                .update();
    }
}
