package org.safeguarding.review.learning.domain;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.learning.domain.LearningCommand.MissDueDay;
import org.safeguarding.review.learning.domain.LearningEvent.*;

/** Who is to learn until which day; a day that is missed is put on record once of each plan. */
class Schedule {

    private @Nullable Planned plan;
    private boolean awaited;

    @CommandHandler
    void miss(MissDueDay command) {
        notice(command.today());
    }

    /** Puts a day that is past on record, whether or not anybody looked in between. */
    void notice(LocalDate today) {
        if (awaited && plan != null && today.isAfter(plan.dueOn())) {
            apply(new DueDayMissed(plan.caseId(), plan.owner(), plan.dueOn(), today));
        }
    }

    /** An owner who has recorded findings has done its part. */
    @EventSourcingHandler
    void evolve(LearningEvent event) {
        switch (event) {
            case Planned planned -> {
                plan = planned;
                awaited = true;
            }
            case FindingsRecorded recorded -> awaited = false;
            case DueDayMissed missed -> awaited = false;
            case Discontinued discontinued -> awaited = false;
            default -> {}
        }
    }

    LocalDate dueOn() {
        return requireNonNull(plan).dueOn();
    }

    /** Whether somebody of the owner asks. */
    boolean isOf(Map<String, ?> asked) {
        return plan != null && plan.owner().isIn(asked);
    }
}
