package org.safeguarding.review.learning.domain;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.learning.domain.LearningRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.learning.domain.LearningCommand.*;
import org.safeguarding.review.learning.domain.LearningEvent.*;

/** The alternate learning of one case, from the panel's decision to the chair's closing; a reopened review may begin it anew. */
@Aggregate
class Learning {

    @AggregateIdentifier
    private LearningId id;

    @AggregateMember
    private final Schedule schedule = new Schedule();

    private final Set<String> decisions = new HashSet<>();
    private final Set<String> recorders = new HashSet<>();
    private @Nullable LearningState state;
    private int round;
    private int recommendations;
    private LocalDate reached;

    @SuppressWarnings("NullAway.Init") // filled by the events, in the order of the states
    Learning() {}

    /** No command comes past its row in the table of moves. */
    @CommandHandlerInterceptor
    void admit(Object command) {
        Move.of(command, LearningMoves.table()).ifPresent(move -> Rule.requireAll(move.startsIn(state)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void commission(Commission command) {
        if (decisions.contains(command.decision())) {
            return;
        }
        var caseId = command.learning().caseId();
        apply(
                state == null || state.hasEnded()
                        ? new Commissioned(
                                caseId, round + 1, command.decision(), command.decidedOn(), command.commissionedOn())
                        : new CommissionConfirmed(caseId, command.decision(), command.commissionedOn()));
    }

    @CommandHandler
    void discontinue(Discontinue command) {
        apply(new Discontinued(caseId(), command.outcome(), command.discontinuedOn()));
    }

    @CommandHandler
    void plan(Plan command) {
        Rule.requireAll(
                NOTHING_PRECEDES_THE_COMMISSION.when(!command.plannedOn().isBefore(reached)),
                IT_IS_DUE_NO_EARLIER_THAN_PLANNED.when(!command.dueOn().isBefore(command.plannedOn())),
                THE_QUESTIONS_ARE_GIVEN.when(isGiven(command.questions())));

        happened(new Planned(
                caseId(), command.kind(), command.owner(), command.plannedOn(), command.dueOn(), command.questions()));
    }

    @CommandHandler
    void start(Start command, MetaData asked) {
        Rule.requireAll(
                THE_OWNER_LEARNS.when(isOfOwnerOrUnit(asked)),
                THE_START_FOLLOWS_THE_PLAN.when(!command.startedOn().isBefore(reached)));

        happened(new Started(caseId(), command.startedOn()));
    }

    @CommandHandler
    void record(
            RecordFindings command, MetaData asked, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        Rule.requireAll(
                THE_OWNER_LEARNS.when(isOfOwnerOrUnit(asked)),
                FINDINGS_ARE_GIVEN.when(isGiven(command.findings())),
                FINDINGS_FOLLOW_THE_START.when(!command.recordedOn().isBefore(reached)));

        happened(new FindingsRecorded(caseId(), command.recordedOn(), actor, command.findings()));
    }

    /** Answers the number of the recommendation. */
    @CommandHandler
    int recommend(Recommend command, MetaData asked) {
        Rule.requireAll(
                THE_OWNER_LEARNS.when(isOfOwnerOrUnit(asked)),
                A_RECOMMENDATION_IS_GIVEN.when(isGiven(command.words().map(Recommendation::text))),
                A_RECOMMENDATION_FOLLOWS_THE_FINDINGS.when(!command.madeOn().isBefore(reached)));

        happened(new RecommendationMade(caseId(), recommendations + 1, command.madeOn(), command.words()));
        return recommendations;
    }

    @CommandHandler
    void explain(ExplainDelay command) {
        A_NEW_TARGET_IS_STILL_AHEAD.require(!command.newTarget().isBefore(command.explainedOn()));

        happened(new DelayExplained(
                caseId(),
                command.reason(),
                command.explainedOn(),
                schedule.dueOn(),
                command.newTarget(),
                command.told(),
                command.words()));
    }

    @CommandHandler
    void close(Close command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        Rule.requireAll(
                WHO_RECORDED_FINDINGS_DOES_NOT_CLOSE.when(!recorders.contains(actor)),
                THE_CLOSING_FOLLOWS_THE_FINDINGS.when(!command.closedOn().isBefore(reached)));

        happened(new Closed(caseId(), command.closedOn(), actor));
    }

    @EventSourcingHandler
    void evolve(LearningEvent event) {
        switch (event) {
            case Commissioned commissioned -> {
                id = new LearningId(commissioned.caseId());
                decisions.add(commissioned.decision());
                recorders.clear();
                round = commissioned.round();
                reach(LearningState.COMMISSIONED, commissioned.commissionedOn());
            }
            case CommissionConfirmed confirmed -> decisions.add(confirmed.decision());
            case Planned planned -> {
                reach(LearningState.PLANNED, planned.plannedOn());
            }
            case Started started -> reach(LearningState.UNDER_WAY, started.startedOn());
            case FindingsRecorded recorded -> {
                recorders.add(recorded.recordedBy());
                reach(LearningState.FINDINGS_RECORDED, recorded.recordedOn());
            }
            case RecommendationMade made -> recommendations = made.number();
            case DelayExplained explained -> {}
            case DueDayMissed missed -> {}
            case Closed closed -> reach(LearningState.CLOSED, closed.closedOn());
            case Discontinued discontinued -> reach(LearningState.DISCONTINUED, discontinued.discontinuedOn());
        }
    }

    @Nullable
    LearningState state() {
        return state;
    }

    /** A day that is past is put on record before what happens after it. */
    private void happened(LearningEvent event) {
        schedule.notice(requireNonNull(event.happenedOn()));
        apply(event);
    }

    private void reach(LearningState next, LocalDate on) {
        state = next;
        reached = on;
    }

    /** The business unit may do for any owner what it does itself for its own. */
    private boolean isOfOwnerOrUnit(Map<String, ?> asked) {
        return Role.SCREENER.isIn(asked) || schedule.isOf(asked);
    }

    private static boolean isGiven(Sealed<String> words) {
        return words.detail().filter(text -> !text.isBlank()).isPresent();
    }

    private CaseId caseId() {
        return id.caseId();
    }
}
