package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** What has to be done at once to keep a child safe, whatever the panel decides. */
class SafetyActions {

    private final RapidReview review;
    private final List<Standing> actions = new ArrayList<>();

    SafetyActions(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    int record(RecordSafetyAction command) {
        int number = actions.size() + 1;
        apply(new SafetyActionRecorded(
                review.caseId(), command.recordedOn(), number, command.action(), command.owner()));
        return number;
    }

    @CommandHandler
    void assign(AssignSafetyAction command) {
        Rule.requireAll(
                THE_SAFETY_ACTION_IS_ON_RECORD.when(exists(command.number())),
                A_SAFETY_ACTION_IS_DONE_ONCE.when(
                        !exists(command.number()) || !of(command.number()).done()));

        if (!command.owner().equals(of(command.number()).owner())) {
            apply(new SafetyActionAssigned(review.caseId(), command.assignedOn(), command.number(), command.owner()));
        }
    }

    @CommandHandler
    void complete(CompleteSafetyAction command) {
        THE_SAFETY_ACTION_IS_ON_RECORD.require(exists(command.number()));
        Rule.requireAll(
                A_SAFETY_ACTION_IS_DONE_BY_ITS_OWNER.when(of(command.number()).owner() != null),
                A_SAFETY_ACTION_IS_DONE_ONCE.when(!of(command.number()).done()),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.doneOn().isAfter(command.today())));

        apply(new SafetyActionCompleted(review.caseId(), command.doneOn(), command.number()));
    }

    @CommandHandler
    void miss(MissSafetyAction command) {
        if (!exists(command.number())) {
            return;
        }
        var action = of(command.number());
        var owner = action.owner();
        if (owner != null && action.awaited() && command.today().isAfter(owner.dueOn())) {
            apply(new SafetyActionMissed(review.caseId(), command.today(), command.number(), owner));
        }
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        switch (event) {
            case SafetyActionRecorded recorded -> actions.add(new Standing(recorded.owner(), false, true));
            case SafetyActionAssigned assigned -> now(assigned.number(), new Standing(assigned.owner(), false, true));
            case SafetyActionMissed missed -> now(missed.number(), new Standing(missed.owner(), false, false));
            case SafetyActionCompleted completed ->
                now(completed.number(), new Standing(of(completed.number()).owner(), true, false));
            default -> {}
        }
    }

    boolean isOwned() {
        return actions.stream().allMatch(action -> action.owner() != null);
    }

    private boolean exists(int number) {
        return number >= 1 && number <= actions.size();
    }

    private Standing of(int number) {
        return actions.get(number - 1);
    }

    private void now(int number, Standing standing) {
        actions.set(number - 1, standing);
    }

    /** {@code awaited} as long as its day may still be missed. */
    private record Standing(@Nullable SafetyOwner owner, boolean done, boolean awaited) {}
}
