package org.safeguarding.referral.view;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.Course;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.domain.ReviewState;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.*;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One handler for each page, so that the version moves with every event of the case and the row is never newer than its tag. */
@Component
@ProcessingGroup("referral-summary")
class ReferralSummaryProjection {

    private final JdbcClient db;

    ReferralSummaryProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ReferralEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        if (event instanceof ReferralSubmitted submitted) {
            insert(submitted, at);
        }
        var caseId = event.caseId();
        switch (event) {
            case DangerAcknowledged acknowledged -> set(caseId, "danger_acknowledged = true");
            case OfficerAssigned assigned -> set(caseId, "officer = ?", assigned.officer());
            case InformationRequested asked -> set(caseId, "answer_due_on = ?", asked.answerDueOn());
            case InformationAnswered answered -> set(caseId, "answer_due_on = null");
            case GuidanceChanged changed -> set(caseId, "guidance = ?", changed.to());
            case ReferralAccepted accepted ->
                screened(caseId, ScreeningResult.ACCEPTED, accepted.screening().screenedOn());
            case DeclineProposed proposed -> set(caseId, "decline_proposed = true");
            case DeclineSentBack sentBack -> set(caseId, "decline_proposed = false");
            case DeclineCountersigned signed -> screened(caseId, ScreeningResult.DECLINED, signed.countersignedOn());
            case MarkedOutOfArea marked -> screened(caseId, ScreeningResult.OUT_OF_AREA, marked.markedOn());
            case MarkedDuplicate marked ->
                set(caseId, "duplicate_of = ?", marked.original().value());
            case OriginalDecided decided ->
                set(caseId, "original_state = ?, original_outcome = ?", name(decided.state()), name(decided.outcome()));
            case ReferralReopened reopened -> set(caseId, "result = null, screened_on = null");
            case RapidReviewOpened opened ->
                set(caseId, "review_opened_on = ?, review_due_on = ?", opened.openedOn(), opened.dueOn());
            case OutcomeRecorded recorded ->
                set(
                        caseId,
                        "outcome = ?, decided_on = ?, signed_off_on = ?",
                        name(recorded.outcome()),
                        recorded.decidedOn(),
                        recorded.signedOffOn());
            case RapidReviewConcluded concluded -> set(caseId, "outcome = ?", name(concluded.outcome()));
            case RapidReviewReopened reopened -> withoutOutcome(caseId);
            case RapidReviewDiscontinued ended -> withoutOutcome(caseId);
            case ReferralClosed closed -> set(caseId, "closed_on = ?", closed.closedOn());
            default -> {}
        }
        var state = Course.after(event, state(caseId));
        set(caseId, """
                state = ?, review_state = coalesce(?, review_state), version = ?,
                decline_proposed = decline_proposed and state = ?,
                closed_on = case ? when 'CLOSED' then closed_on end""", state.name(), name(ReviewState.after(event, null)), version, state.name(), state.name());
    }

    @EventHandler
    void on(SeriousIncidentNotificationEvent event, @SequenceNumber long version) {
        var caseId = event.caseId();
        switch (event) {
            case ConsiderationBegun begun ->
                set(
                        caseId,
                        "notification_state = ?, aware_on = ?",
                        NotificationState.UNDER_CONSIDERATION.name(),
                        begun.awareOn());
            case NotificationSent sent ->
                set(
                        caseId,
                        "notification_state = ?, notification_type = ?, notified_on = ?, partners_told_on = ?",
                        NotificationState.NOTIFIED.name(),
                        sent.type().name(),
                        sent.sentOn(),
                        sent.partnersToldOn());
            case NotNotified decided -> set(caseId, "notification_state = ?", NotificationState.NOT_NOTIFIED.name());
            case CriteriaFoundNotMet found ->
                set(caseId, "notification_state = ?", NotificationState.CRITERIA_NOT_MET.name());
            case NotificationAmended amended ->
                set(
                        caseId,
                        "notification_type = ?, aware_on = ?, notified_on = ?, partners_told_on = ?",
                        amended.type().name(),
                        amended.awareOn(),
                        amended.sentOn(),
                        amended.partnersToldOn());
        }
        set(caseId, "version = ?", version);
    }

    @ResetHandler
    void reset() {
        db.sql("truncate referral_summary").update();
    }

    private void insert(ReferralSubmitted event, Instant at) {
        db.sql("""
                insert into referral_summary
                    (case_id, referring_agency, referring_organisation, state, received_on, recorded_at, guidance,
                    immediate_danger)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.caseId().value(),
                        event.referringAgency().name(),
                        Objects.toString(event.referringOrganisation(), ""),
                        ReferralState.SUBMITTED.name(),
                        event.receivedOn(),
                        at.atOffset(UTC),
                        event.guidance(),
                        event.form().safety().immediateDanger())
                .update();
    }

    private ReferralState state(CaseId caseId) {
        return ReferralState.valueOf(db.sql("select state from referral_summary where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());
    }

    private void screened(CaseId caseId, ScreeningResult result, Object on) {
        set(caseId, "result = ?, screened_on = ?", result.name(), on);
    }

    private void withoutOutcome(CaseId caseId) {
        set(caseId, "outcome = null, decided_on = null, signed_off_on = null");
    }

    private void set(CaseId caseId, String columns, @Nullable Object... values) {
        db.sql("update referral_summary set " + columns + " where case_id = ?")
                .params(Stream.concat(Arrays.stream(values), Stream.of(caseId.value()))
                        .toList())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
