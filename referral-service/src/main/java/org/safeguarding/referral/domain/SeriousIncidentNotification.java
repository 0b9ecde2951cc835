package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.SeriousIncidentNotificationRule.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.*;
import org.safeguarding.referral.domain.form.Standing;

/** The local authority's decision to notify, held beside the referral since the duty is the authority's alone. */
class SeriousIncidentNotification {

    private static final Set<ReferralState> OPEN = EnumSet.of(
            ReferralState.SUBMITTED,
            ReferralState.INFO_REQUESTED,
            ReferralState.REOPENED,
            ReferralState.ACCEPTED,
            ReferralState.CLOSED);

    private final Referral referral;

    private NotificationState state = NotificationState.NONE;
    private @Nullable LocalDate awareOn;
    private @Nullable LocalDate sentOn;
    private @Nullable CallForReview call;

    SeriousIncidentNotification(Referral referral) {
        this.referral = referral;
    }

    @CommandHandler
    void consider(Consider command) {
        Rule.requireAll(
                byTheLocalAuthority(command),
                caseIsOpen(),
                NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS.when(!command.awareOn().isAfter(command.recordedOn())));

        apply(new ConsiderationBegun(referral.caseId(), command.awareOn(), command.recordedOn()));
    }

    @CommandHandler
    void notify(Notify command) {
        var aware = Objects.requireNonNull(awareOn);
        Rule.requireAll(
                byTheLocalAuthority(command),
                caseIsOpen(),
                NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS.when(!command.sentOn().isAfter(command.recordedOn())
                        && (command.partnersToldOn() == null
                                || !command.partnersToldOn().isAfter(command.recordedOn()))),
                A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS.when(
                        !command.sentOn().isBefore(aware)),
                toldAfter(aware, command.partnersToldOn()),
                asCareLeaver(command.type()));

        apply(new NotificationSent(
                referral.caseId(),
                command.type(),
                aware,
                command.sentOn(),
                command.partnersToldOn(),
                command.reference()));
        askForReview(command.sentOn());
    }

    /** Whatever became of the referral: what the authority has begun to consider it can end. */
    @CommandHandler
    void decideNotTo(DecideNotToNotify command) {
        Rule.requireAll(
                byTheLocalAuthority(command),
                NOT_NOTIFYING_HAS_ITS_RATIONALE.when(
                        command.rationale().detail().map(Screening::said).orElse(true)));

        apply(new NotNotified(referral.caseId(), command.decidedOn(), command.rationale()));
    }

    @CommandHandler
    void findNotMet(FindCriteriaNotMet command) {
        Rule.requireAll(
                byTheLocalAuthority(command),
                NOTHING_IS_FOUND_BEFORE_SENDING.when(!command.foundOn().isBefore(Objects.requireNonNull(sentOn))),
                CRITERIA_NOT_MET_HAS_ITS_REASON.when(
                        command.reason().detail().map(Screening::said).orElse(true)));

        apply(new CriteriaFoundNotMet(referral.caseId(), command.foundOn(), command.panelToldOn(), command.reason()));
    }

    @CommandHandler
    void amend(AmendNotification command) {
        Rule.requireAll(
                byTheLocalAuthority(command),
                NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS.when(!command.sentOn().isAfter(command.amendedOn())
                        && (command.partnersToldOn() == null
                                || !command.partnersToldOn().isAfter(command.amendedOn()))),
                A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS.when(
                        !command.sentOn().isBefore(command.awareOn())),
                toldAfter(command.awareOn(), command.partnersToldOn()),
                asCareLeaver(command.type()),
                A_CALL_FOR_REVIEW_IS_NOT_AMENDED_AWAY.when(
                        call == null || command.type().opensReview()),
                AN_AMENDMENT_HAS_ITS_REASON.when(command.amendment()
                        .detail()
                        .map(amendment -> Screening.said(amendment.reason()))
                        .orElse(true)));

        apply(new NotificationAmended(
                referral.caseId(),
                command.type(),
                command.awareOn(),
                command.sentOn(),
                command.partnersToldOn(),
                command.amendedOn(),
                command.amendment()));
        askForReview(command.amendedOn());
    }

    @EventSourcingHandler
    void evolve(ConsiderationBegun event) {
        state = NotificationState.UNDER_CONSIDERATION;
        awareOn = event.awareOn();
    }

    @EventSourcingHandler
    void evolve(NotificationSent event) {
        state = NotificationState.NOTIFIED;
        sentOn = event.sentOn();
        call = CallForReview.after(event, call);
    }

    @EventSourcingHandler
    void evolve(NotNotified event) {
        state = NotificationState.NOT_NOTIFIED;
    }

    @EventSourcingHandler
    void evolve(CriteriaFoundNotMet event) {
        state = NotificationState.CRITERIA_NOT_MET;
    }

    @EventSourcingHandler
    void evolve(NotificationAmended event) {
        awareOn = event.awareOn();
        sentOn = event.sentOn();
        call = CallForReview.after(event, call);
    }

    NotificationState state() {
        return state;
    }

    /** Whether what was notified leads to no review, so that nothing remains to be done once the referral is accepted. */
    boolean opensNoReview() {
        return state == NotificationState.NOTIFIED && call == null;
    }

    /**
     * The system asks by itself: no officer stands between a notification and its review. It is required from the day on
     * which what was notified called for one, however much later that is recorded.
     */
    private void askForReview(LocalDate requiredOn) {
        if (call != null) {
            referral.review().require(ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, call.on(), requiredOn);
        }
    }

    private Rule.Verdict caseIsOpen() {
        return THE_CASE_IS_OPEN.when(OPEN.contains(referral.state()));
    }

    private Rule.Verdict asCareLeaver(NotificationType notified) {
        return A_CARE_LEAVER_IS_NOTIFIED_AS_ONE.when(
                (notified == NotificationType.CARE_LEAVER_DEATH) == (referral.standing() == Standing.CARE_LEAVERS));
    }

    private static Rule.Verdict byTheLocalAuthority(SeriousIncidentNotificationCommand command) {
        return ONLY_THE_LOCAL_AUTHORITY_NOTIFIES.when(command.authority() == Agency.LOCAL_AUTHORITY);
    }

    private static Rule.Verdict toldAfter(LocalDate aware, @Nullable LocalDate told) {
        return PARTNERS_ARE_TOLD_OF_WHAT_IS_KNOWN.when(told == null || !told.isBefore(aware));
    }
}
