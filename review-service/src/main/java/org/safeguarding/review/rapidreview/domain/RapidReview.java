package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.SendToPanel;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** The Rapid Review of one case. What belongs to the agencies' returns, the narrative, the panel, its outcome, safety and the national Panel is with its members. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by the events, in the order of the stages
class RapidReview {

    @AggregateIdentifier
    private RapidReviewId id;

    @AggregateMember
    private final Scoping scoping = new Scoping(this);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Narratives narratives = new Narratives(this);

    @AggregateMember
    private final Panel panel = new Panel(this);

    @AggregateMember
    private final Decision decision = new Decision(this);

    @AggregateMember
    private final SafetyActions safety = new SafetyActions(this);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final NationalPanel nationalPanel = new NationalPanel(this);

    private final Set<String> requests = new HashSet<>();
    private @Nullable Stage stage;
    private ReviewBasis basis;
    private LocalDate openedOn;
    private LocalDate neededFrom;
    private LocalDate trigger;
    private LocalDate lastStepOn;
    private int recommendations;

    RapidReview() {}

    /** Nobody with a conflict of interest takes part, and no command comes past its row in the table of moves. */
    @CommandHandlerInterceptor
    void admit(Object command, MetaData asked) {
        A_CONFLICTED_PERSON_STAYS_OUT.require(!panel.isConflicted(asked.get(Who.ACTOR)));
        A_LOCAL_REVIEW_IS_NEVER_SENT.require(!(command instanceof SendToPanel) || basis != ReviewBasis.LOCAL_DECISION);
        Move.of(command, RapidReviewMoves.table()).ifPresent(move -> Rule.requireAll(move.startsIn(stage)));
        EACH_STEP_FOLLOWS_THE_ONE_BEFORE.require(
                !(command instanceof Step step) || !step.on().isBefore(lastStepOn));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void open(Open command) {
        if (requests.contains(command.request())) {
            return;
        }
        if (stage == null || stage == Stage.REFUSED || stage == Stage.DISCONTINUED) {
            apply(Opening.judge(command));
        } else if (basis == ReviewBasis.LOCAL_DECISION && command.basis() != basis) {
            apply(Opening.follow(command));
        } else if (isRedated(command)) {
            recount(command);
        } else {
            confirm(command);
        }
    }

    private boolean isRedated(Open command) {
        return command.basis() == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION
                && basis == command.basis()
                && command.notifiedOn() != null
                && !command.notifiedOn().equals(trigger);
    }

    private void recount(Open command) {
        var counted = Opening.redate(command);
        apply(counted);
        if (counted instanceof NotificationRedated) {
            confirm(command);
        }
    }

    private void confirm(Open command) {
        apply(new OpeningConfirmed(id.caseId(), command.request(), basis, openedOn, decision.dueOn()));
    }

    /** Criteria that a notification does not meet end no review that stands without one. */
    @CommandHandler
    void discontinue(Discontinue command) {
        if (!requests.contains(command.request())
                && basis == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION
                && Stages.RUNNING.contains(stage)) {
            panel.callOff(command.foundOn());
            apply(new Discontinued(id.caseId(), command.request(), command.foundOn()));
            if (command.panelToldOn() != null) {
                apply(new PanelTold(id.caseId(), command.panelToldOn()));
            }
        }
    }

    @CommandHandler
    int recommend(Recommend command) {
        apply(new RecommendationMade(id.caseId(), recommendations + 1, command.madeOn(), command.words()));
        return recommendations;
    }

    @CommandHandler
    void explain(ExplainDelay command) {
        A_NEW_TARGET_IS_STILL_AHEAD.require(!command.newTarget().isBefore(command.today()));

        apply(new DelayExplained(
                id.caseId(),
                command.explainedOn(),
                command.reason(),
                command.words(),
                command.newTarget(),
                command.told()));
    }

    @CommandHandler
    void reopen(Reopen command) {
        apply(new ReviewReopened(id.caseId(), command.reopenedOn(), command.information()));
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        stage = Course.after(event, stage);
        Course.step(event).ifPresent(this::stepTo);
        switch (event) {
            case Opened opened -> begin(opened);
            case OpeningRefused refused -> name(refused.caseId(), refused.request());
            case OpeningConfirmed confirmed -> requests.add(confirmed.request());
            case NotificationFollowed followed -> count(followed.request(), followed.on());
            case NotificationRedated redated -> count(redated.request(), redated.on());
            case Discontinued ended -> {
                requests.add(ended.request());
                lastStepOn = ended.on();
            }
            case RecommendationMade made -> recommendations = made.number();
            default -> {}
        }
    }

    private void begin(Opened event) {
        name(event.caseId(), event.request());
        basis = event.basis();
        openedOn = event.openedOn();
        neededFrom = event.notifiedOn() == null ? event.requiredOn() : event.notifiedOn();
        trigger = neededFrom;
        lastStepOn = neededFrom;
    }

    private void count(String request, LocalDate notifiedOn) {
        requests.add(request);
        basis = ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION;
        trigger = notifiedOn;
    }

    /** A step that was recorded before there was such a rule leads no earlier either. */
    private void stepTo(LocalDate day) {
        lastStepOn = day.isAfter(lastStepOn) ? day : lastStepOn;
    }

    private void name(CaseId caseId, String request) {
        id = new RapidReviewId(caseId);
        requests.add(request);
    }

    CaseId caseId() {
        return id.caseId();
    }

    @Nullable
    Stage stage() {
        return stage;
    }

    ReviewBasis basis() {
        return basis;
    }

    /** Without a notification no national review is recommended, by whomever. */
    boolean allows(ReviewOutcome outcome) {
        return basis != ReviewBasis.LOCAL_DECISION || outcome != ReviewOutcome.NATIONAL_RECOMMENDED;
    }

    /** The day on which it was called for; it may have been opened, or recorded, later. */
    LocalDate neededFrom() {
        return neededFrom;
    }

    LocalDate trigger() {
        return trigger;
    }

    Scoping scoping() {
        return scoping;
    }

    Panel panel() {
        return panel;
    }

    Decision decision() {
        return decision;
    }

    SafetyActions safety() {
        return safety;
    }
}
