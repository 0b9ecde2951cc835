package org.safeguarding.review.recommendation.domain;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.MissDueDay;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;

/** Who is to carry a recommendation out until which day; a day that is missed is put on record once of each owner. */
class Assignment {

    private @Nullable Affiliation owner;
    private @Nullable LocalDate dueOn;
    private boolean done;
    private boolean missed;

    @CommandHandler
    void miss(MissDueDay command) {
        notice(command.recommendation(), command.today());
    }

    /** Puts a day that is past on record before what happens after it, whether or not anybody looked in between. */
    void notice(RecommendationId late, LocalDate today) {
        if (owner != null && !done && !missed && today.isAfter(dueOn())) {
            apply(new DueDayMissed(late.caseId(), late.source(), late.number(), owner, dueOn(), today));
        }
    }

    /** An owner who has given evidence has done its part, until that is returned. */
    @EventSourcingHandler
    void evolve(RecommendationEvent event) {
        switch (event) {
            case Assigned assigned -> await(assigned.owner(), assigned.dueOn());
            case Reassigned reassigned -> await(reassigned.owner(), reassigned.dueOn());
            case Redated redated -> await(owner(), redated.dueOn());
            case DueDayMissed noticed -> missed = true;
            case EvidenceGiven given -> done = true;
            case EvidenceReturned returned -> done = false;
            case NotAccepted refused -> done = true;
            default -> {}
        }
    }

    Affiliation owner() {
        return requireNonNull(owner);
    }

    LocalDate dueOn() {
        return requireNonNull(dueOn);
    }

    /** Whether somebody of the owner asks. */
    boolean isOf(Map<String, ?> asked) {
        return owner != null && owner.isIn(asked);
    }

    private void await(Affiliation by, LocalDate until) {
        owner = by;
        dueOn = until;
        missed = false;
    }
}
