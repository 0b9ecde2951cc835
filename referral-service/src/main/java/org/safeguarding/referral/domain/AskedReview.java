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
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;

/** The Rapid Review that was asked of review-service, and what was heard of it. */
class AskedReview {

    private final Referral referral;

    private final Set<ReferralEvent> heard = new HashSet<>();
    private @Nullable ReviewState state;
    private @Nullable RapidReviewRequired required;
    private int timesAsked;

    AskedReview(Referral referral) {
        this.referral = referral;
    }

    /** Asks for the review unless there is one; what began as a local review is asked for anew when it was notified after all. */
    void require(ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn) {
        if (state == null
                || state == ReviewState.REFUSED
                || state == ReviewState.DISCONTINUED
                || isNotifiedAfterAll(basis)) {
            apply(new RapidReviewRequired(referral.caseId(), basis, notifiedOn, requiredOn));
        }
    }

    /** An answer may have come, or another check have been quicker: then there is nothing to ask. */
    @CommandHandler
    void askAgain(AskAgain command) {
        if (state != ReviewState.ASKED || command.asked() != timesAsked) {
            return;
        }
        if (timesAsked >= command.atMost()) {
            apply(new RapidReviewLeftUnanswered(referral.caseId(), timesAsked));
        } else {
            var first = Objects.requireNonNull(required);
            apply(new RapidReviewAskedAgain(
                    referral.caseId(), timesAsked + 1, first.basis(), first.notifiedOn(), first.requiredOn()));
        }
    }

    @CommandHandler
    void recordOpened(RecordRapidReviewOpened command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        if (isAwaited() || state == ReviewState.REFUSED) {
            apply(new RapidReviewOpened(referral.caseId(), command.openedOn(), command.dueOn()));
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

    /** Signed off once more, after a reconsideration or a reopening, it closes the referral with what stands now. */
    @CommandHandler
    void recordOutcome(RecordOutcome command) {
        hear(new OutcomeRecorded(referral.caseId(), command.outcome(), command.decidedOn(), command.signedOffOn()))
                .ifPresent(signed -> apply(new ReferralClosed(signed.caseId(), signed.signedOffOn())));
    }

    @CommandHandler
    void recordConcluded(RecordRapidReviewConcluded command) {
        hear(new RapidReviewConcluded(referral.caseId(), command.outcome(), command.concludedOn()));
    }

    @CommandHandler
    void recordReopened(RecordRapidReviewReopened command) {
        hear(new RapidReviewReopened(referral.caseId(), command.reopenedOn()));
    }

    /** A referral that was accepted is done with; one that is still screened goes on without a notification that counts. */
    @CommandHandler
    void recordDiscontinued(RecordRapidReviewDiscontinued command) {
        hear(new RapidReviewDiscontinued(referral.caseId(), command.discontinuedOn()))
                .filter(ended -> referral.state() == ReferralState.ACCEPTED)
                .ifPresent(ended -> apply(new ReferralClosed(ended.caseId(), ended.discontinuedOn())));
    }

    /** Records what happened to the review; empty where it was heard before. */
    private <E extends ReferralEvent> Optional<E> hear(E event) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        if (heard.contains(event)) {
            return Optional.empty();
        }
        apply(event);
        return Optional.of(event);
    }

    private boolean isNotifiedAfterAll(ReviewBasis basis) {
        return basis == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION
                && Objects.requireNonNull(required).basis() == ReviewBasis.LOCAL_DECISION;
    }

    private boolean isAwaited() {
        return state == ReviewState.ASKED || state == ReviewState.UNANSWERED;
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event) {
        state = ReviewState.after(event, state);
        switch (event) {
            case RapidReviewRequired first -> {
                required = first;
                timesAsked = 1;
            }
            case RapidReviewAskedAgain again -> timesAsked = again.timesAsked();
            case OutcomeRecorded signed -> heard.add(signed);
            case RapidReviewConcluded concluded -> heard.add(concluded);
            case RapidReviewReopened reopened -> heard.add(reopened);
            case RapidReviewDiscontinued ended -> heard.add(ended);
            default -> {}
        }
    }
}
