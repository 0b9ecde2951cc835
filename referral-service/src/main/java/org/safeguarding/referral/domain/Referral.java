package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.ReferralRule.*;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.form.Findings;

@Aggregate
@SuppressWarnings("NullAway.Init")
class Referral {

    @AggregateIdentifier
    private ReferralId id;

    private ReferralState state;
    private LocalDate receivedOn;
    private Findings referrersFindings;
    private Screening screening;
    private @Nullable ReviewState review;
    private int timesAsked;
    private @Nullable ReviewOutcome outcome;

    Referral() {}

    @CommandHandler
    Referral(Submit command) {
        Rule.requireAll(command.form().verdictsOn(command.receivedOn()));

        apply(new ReferralSubmitted(
                command.referral().caseId(), command.receivedOn(), command.referringAgency(), command.form()));
    }

    @CommandHandler
    void accept(Accept command) {
        var decision = command.screening().orElse(referrersFindings);
        var findings = Objects.requireNonNull(decision.findings());
        var notify = decision.notifyDecision();
        Rule.requireAll(
                SCREENED_ONCE.when(state == ReferralState.SUBMITTED),
                SCREENING_IS_NOT_BEFORE_RECEIPT.when(!decision.screenedOn().isBefore(receivedOn)),
                THE_NOTIFY_DECISION_IS_STATED.when(notify != null),
                A_NOTIFICATION_HAS_ITS_DAYS.when(notify == null || notify.hasItsDays()),
                A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS.when(notify == null || notify.sentAfterAware()),
                A_NOTIFICATION_WAS_SENT_BY_THE_DAY_OF_SCREENING.when(
                        notify == null || notify.sentBy(decision.screenedOn())),
                NOT_NOTIFYING_HAS_ITS_REASON.when(notify == null || decision.saysWhyItWasNotNotified()),
                BOTH_STATUTORY_CRITERIA_ARE_FOUND.when(decision.notified() || findings.meetTheStatutoryCriteria()));

        apply(new RapidReviewRequired(id.caseId(), decision));
    }

    @CommandHandler
    void decline(Decline command) {
        var decision = command.screening().orElse(referrersFindings);
        Rule.requireAll(
                SCREENED_ONCE.when(state == ReferralState.SUBMITTED),
                SCREENING_IS_NOT_BEFORE_RECEIPT.when(!decision.screenedOn().isBefore(receivedOn)),
                A_NOTIFIED_CASE_IS_NOT_DECLINED.when(!decision.notified()),
                A_DECLINE_HAS_ITS_RATIONALE.when(decision.hasRationale()));

        apply(new CriteriaNotMet(id.caseId(), decision));
    }

    /** An answer may have come, or another check have been quicker: then there is nothing to ask. */
    @CommandHandler
    void askAgain(AskAgain command) {
        if (review != ReviewState.ASKED || command.asked() != timesAsked) {
            return;
        }
        if (timesAsked >= command.atMost()) {
            apply(new RapidReviewLeftUnanswered(id.caseId(), timesAsked));
        } else {
            apply(new RapidReviewAskedAgain(
                    id.caseId(), timesAsked + 1, screening.basis(), screening.notifiedOn(), screening.screenedOn()));
        }
    }

    @CommandHandler
    void recordOpened(RecordRapidReviewOpened command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(review != null);
        if (review != ReviewState.OPENED && review != ReviewState.SIGNED_OFF) {
            apply(new RapidReviewOpened(id.caseId(), command.openedOn(), command.dueOn()));
        }
    }

    /** A Rapid Review that stands is not undone by the refusal of a repeated question. */
    @CommandHandler
    void recordRefused(RecordRapidReviewRefused command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(review != null);
        if (review == ReviewState.ASKED || review == ReviewState.UNANSWERED) {
            apply(new RapidReviewRefused(id.caseId(), command.rule()));
        }
    }

    @CommandHandler
    void recordOutcome(RecordOutcome command) {
        A_RAPID_REVIEW_WAS_ASKED_FOR.require(review != null);
        AN_OUTCOME_STANDS.require(outcome == null || outcome == command.outcome());
        if (outcome == null) {
            apply(new OutcomeRecorded(id.caseId(), command.outcome(), command.decidedOn(), command.signedOffOn()));
            apply(new ReferralClosed(id.caseId(), command.signedOffOn()));
        }
    }

    @EventSourcingHandler
    void evolve(ReferralSubmitted event) {
        id = new ReferralId(event.caseId());
        state = ReferralState.SUBMITTED;
        receivedOn = event.receivedOn();
        referrersFindings = event.form().criteria().findings();
    }

    @EventSourcingHandler
    void evolve(RapidReviewRequired event) {
        state = ReferralState.ACCEPTED;
        screening = event.screening();
        review = ReviewState.ASKED;
        timesAsked = 1;
    }

    @EventSourcingHandler
    void evolve(CriteriaNotMet event) {
        state = ReferralState.DECLINED;
        screening = event.screening();
    }

    @EventSourcingHandler
    void evolve(RapidReviewAskedAgain event) {
        timesAsked = event.timesAsked();
    }

    @EventSourcingHandler
    void evolve(RapidReviewLeftUnanswered event) {
        review = ReviewState.UNANSWERED;
    }

    @EventSourcingHandler
    void evolve(RapidReviewOpened event) {
        review = ReviewState.OPENED;
    }

    @EventSourcingHandler
    void evolve(RapidReviewRefused event) {
        review = ReviewState.REFUSED;
    }

    @EventSourcingHandler
    void evolve(OutcomeRecorded event) {
        review = ReviewState.SIGNED_OFF;
        outcome = event.outcome();
    }

    @EventSourcingHandler
    void evolve(ReferralClosed event) {
        state = ReferralState.CLOSED;
    }
}
