package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.ReferralRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.CriteriaFoundNotMet;

/** The Rapid Review that was asked of review-service, and what was heard of it; an answer is known by the message that brought it. */
class AskedReview {

    private final Referral referral;

    private final Set<String> heard = new HashSet<>();
    private @Nullable ReviewState state;
    private @Nullable Asking asked;
    private int timesAsked;
    private @Nullable LocalDate dueOn;
    private boolean fellAway;

    AskedReview(Referral referral) {
        this.referral = referral;
    }

    /** What was asked for last. */
    private record Asking(ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn) {}

    /**
     * Asks for the review unless it stands: anew where it fell away with its notification, or where a local one is notified
     * after all; once more where the day of the notification was put right, so that it is counted from there too.
     */
    void require(ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn) {
        if (!stands() || isNotifiedAfterAll(basis)) {
            apply(new RapidReviewRequired(referral.caseId(), basis, notifiedOn, requiredOn));
        } else if (notifiedOn != null && !notifiedOn.equals(lastAsked().notifiedOn())) {
            apply(new RapidReviewAskedAgain(referral.caseId(), timesAsked + 1, basis, notifiedOn, requiredOn));
        }
    }

    /** An answer may have come, another check have been quicker, or the notification count no more: then there is nothing to ask. */
    @CommandHandler
    void askAgain(AskAgain command) {
        if (state != ReviewState.ASKED || fellAway || command.asked() != timesAsked) {
            return;
        }
        if (timesAsked >= command.atMost()) {
            apply(new RapidReviewLeftUnanswered(referral.caseId(), timesAsked));
        } else {
            var last = lastAsked();
            apply(new RapidReviewAskedAgain(
                    referral.caseId(), timesAsked + 1, last.basis(), last.notifiedOn(), last.requiredOn()));
        }
    }

    /** It answers what was asked for last: on the other basis it answers what was asked before. Counted again, it is due on another day. */
    @CommandHandler
    void recordOpened(RecordRapidReviewOpened command, @MetaDataValue(Who.CAUSE) @Nullable String answer) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        boolean news = isAwaited()
                || state == ReviewState.REFUSED
                || (state == ReviewState.OPENED && !command.dueOn().equals(dueOn));
        if (news && command.basis() == lastAsked().basis()) {
            hear(new RapidReviewOpened(referral.caseId(), command.openedOn(), command.dueOn()), answer);
        }
    }

    /** A Rapid Review that stands is not undone by the refusal of a repeated question. */
    @CommandHandler
    void recordRefused(RecordRapidReviewRefused command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        if (isAwaited()) {
            apply(new RapidReviewRefused(referral.caseId(), command.rule()));
        }
    }

    /** A signed outcome may still be reconsidered: the referral waits for the conclusion. */
    @CommandHandler
    void recordOutcome(RecordOutcome command, @MetaDataValue(Who.CAUSE) @Nullable String answer) {
        hear(
                new OutcomeRecorded(referral.caseId(), command.outcome(), command.decidedOn(), command.signedOffOn()),
                answer);
    }

    /** Concluded once more, after a reopening or on a notification that followed, it closes the referral with what stands now. */
    @CommandHandler
    void recordConcluded(RecordRapidReviewConcluded command, @MetaDataValue(Who.CAUSE) @Nullable String answer) {
        hear(new RapidReviewConcluded(referral.caseId(), command.outcome(), command.concludedOn()), answer)
                .filter(concluded -> referral.state() != ReferralState.CLOSED)
                .ifPresent(concluded -> apply(new ReferralClosed(concluded.caseId(), concluded.concludedOn())));
    }

    @CommandHandler
    void recordReopened(RecordRapidReviewReopened command, @MetaDataValue(Who.CAUSE) @Nullable String answer) {
        hear(new RapidReviewReopened(referral.caseId(), command.reopenedOn()), answer);
    }

    /**
     * A referral that was accepted is done with; one that is still screened goes on without a notification that counts. Where
     * a local review was required since, what ended is the one before it.
     */
    @CommandHandler
    void recordDiscontinued(RecordRapidReviewDiscontinued command, @MetaDataValue(Who.CAUSE) @Nullable String answer) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        if (standsOnNotification()) {
            hear(new RapidReviewDiscontinued(referral.caseId(), command.discontinuedOn()), answer)
                    .filter(ended -> referral.state() == ReferralState.ACCEPTED)
                    .ifPresent(ended -> apply(new ReferralClosed(ended.caseId(), ended.discontinuedOn())));
        }
    }

    /** Whether no review was ever asked for, or the last one ended without an outcome. */
    boolean leftNone() {
        return state == null || state == ReviewState.DISCONTINUED;
    }

    /** Records what happened to the review; empty where the same message brought it before. */
    private <E extends ReferralEvent> Optional<E> hear(E event, @Nullable String answer) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        if (heard.contains(answer)) {
            return Optional.empty();
        }
        apply(event);
        return Optional.of(event);
    }

    private boolean stands() {
        return !leftNone() && state != ReviewState.REFUSED && !fellAway;
    }

    private boolean isNotifiedAfterAll(ReviewBasis basis) {
        return basis == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION && !standsOnNotification();
    }

    private boolean standsOnNotification() {
        return lastAsked().basis() == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION;
    }

    private boolean isAwaited() {
        return state == ReviewState.ASKED || state == ReviewState.UNANSWERED;
    }

    private Asking lastAsked() {
        return Objects.requireNonNull(asked);
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event, @MetaDataValue(Who.CAUSE) @Nullable String cause) {
        state = ReviewState.after(event, state);
        switch (event) {
            case RapidReviewRequired first -> ask(new Asking(first.basis(), first.notifiedOn(), first.requiredOn()), 1);
            case RapidReviewAskedAgain again ->
                ask(new Asking(again.basis(), again.notifiedOn(), again.requiredOn()), again.timesAsked());
            case RapidReviewOpened opened -> {
                dueOn = opened.dueOn();
                remember(cause);
            }
            case RapidReviewConcluded concluded -> {
                fellAway = false;
                remember(cause);
            }
            case OutcomeRecorded signed -> remember(cause);
            case RapidReviewReopened reopened -> remember(cause);
            case RapidReviewDiscontinued ended -> remember(cause);
            default -> {}
        }
    }

    /** What had ended before stays as it ended. */
    @EventSourcingHandler
    void evolve(CriteriaFoundNotMet event) {
        fellAway = asked != null && standsOnNotification() && state != ReviewState.CONCLUDED;
    }

    private void ask(Asking asking, int times) {
        asked = asking;
        timesAsked = times;
        fellAway = false;
    }

    private void remember(@Nullable String answer) {
        if (answer != null) {
            heard.add(answer);
        }
    }
}
