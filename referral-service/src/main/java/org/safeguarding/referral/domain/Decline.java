package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.ReferralRule.*;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;

/** A decline in two steps: an officer proposes it, and it stands once the chair has countersigned. */
class Decline {

    private final Referral referral;

    private @Nullable DeclineProposed proposed;

    Decline(Referral referral) {
        this.referral = referral;
    }

    @CommandHandler
    void propose(ProposeDecline command) {
        var screening = command.screening();
        Rule.requireAll(
                SCREENING_IS_NOT_BEFORE_RECEIPT.when(!screening.screenedOn().isBefore(referral.receivedOn())),
                A_NOTIFIED_CASE_IS_NOT_DECLINED.when(!referral.notified()),
                A_DECLINE_HAS_ITS_RATIONALE.when(screening.hasRationale()),
                A_DECLINE_HAS_FEEDBACK.when(screening.hasFeedback()));

        apply(new DeclineProposed(
                referral.caseId(), command.proposedBy(), referral.guidance().id(), screening));
    }

    @CommandHandler
    void countersign(CountersignDecline command) {
        A_DECLINE_IS_PROPOSED.require(proposed != null);
        var decline = Objects.requireNonNull(proposed);
        Rule.requireAll(
                THE_COUNTERSIGNER_IS_ANOTHER_PERSON.when(!decline.proposedBy().equals(command.countersignedBy())),
                NOTHING_IS_COUNTERSIGNED_BEFORE_IT_IS_PROPOSED.when(
                        !command.countersignedOn().isBefore(decline.screening().screenedOn())),
                A_NOTIFIED_CASE_IS_NOT_DECLINED.when(!referral.notified()));

        apply(new DeclineCountersigned(
                referral.caseId(),
                command.countersignedBy(),
                command.countersignedOn(),
                decline.screening().feedback()));
    }

    @CommandHandler
    void sendBack(SendDeclineBack command) {
        A_DECLINE_IS_PROPOSED.require(proposed != null);

        apply(new DeclineSentBack(referral.caseId(), command.sentBackOn(), command.reason()));
    }

    /** Whatever happens to the referral itself overtakes a decline that was only proposed. */
    @EventSourcingHandler
    void evolve(ReferralEvent event) {
        if (event instanceof DeclineProposed decline) {
            proposed = decline;
        } else if (event instanceof DeclineSentBack || Course.leadsOn(event)) {
            proposed = null;
        }
    }
}
