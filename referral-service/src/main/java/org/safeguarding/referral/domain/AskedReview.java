package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.ReferralRule.*;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;

/** The Rapid Review that was asked of review-service, and what was heard of it. */
class AskedReview {

    private final Referral referral;

    private @Nullable ReviewState state;
    private @Nullable RapidReviewRequired required;
    private int timesAsked;
    private @Nullable ReviewOutcome outcome;

    AskedReview(Referral referral) {
        this.referral = referral;
    }

    /** Asks for the review unless it was asked for already: there is one for each case. */
    void require(ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn) {
        if (state == null || state == ReviewState.REFUSED) {
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
        if (state != ReviewState.OPENED && state != ReviewState.SIGNED_OFF) {
            apply(new RapidReviewOpened(referral.caseId(), command.openedOn(), command.dueOn()));
        }
    }

    /** A Rapid Review that stands is not undone by the refusal of a repeated question. */
    @CommandHandler
    void recordRefused(RecordRapidReviewRefused command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        if (state == ReviewState.ASKED || state == ReviewState.UNANSWERED) {
            apply(new RapidReviewRefused(referral.caseId(), command.rule()));
        }
    }

    @CommandHandler
    void recordOutcome(RecordOutcome command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(state != null);
        AN_OUTCOME_STANDS.require(outcome == null || outcome == command.outcome());
        if (outcome == null) {
            apply(new OutcomeRecorded(
                    referral.caseId(), command.outcome(), command.decidedOn(), command.signedOffOn()));
            apply(new ReferralClosed(referral.caseId(), command.signedOffOn()));
        }
    }

    @EventSourcingHandler
    void evolve(RapidReviewRequired event) {
        state = ReviewState.ASKED;
        required = event;
        timesAsked = 1;
    }

    @EventSourcingHandler
    void evolve(RapidReviewAskedAgain event) {
        timesAsked = event.timesAsked();
    }

    @EventSourcingHandler
    void evolve(RapidReviewLeftUnanswered event) {
        state = ReviewState.UNANSWERED;
    }

    @EventSourcingHandler
    void evolve(RapidReviewOpened event) {
        state = ReviewState.OPENED;
    }

    @EventSourcingHandler
    void evolve(RapidReviewRefused event) {
        state = ReviewState.REFUSED;
    }

    @EventSourcingHandler
    void evolve(OutcomeRecorded event) {
        state = ReviewState.SIGNED_OFF;
        outcome = event.outcome();
    }
}
