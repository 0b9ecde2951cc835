package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.BankHolidays;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.ConvenePanel;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.DecideOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Open;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.RecordMeeting;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.SignOff;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningConfirmed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningRefused;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeDecided;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelConvened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelReconvened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;

/** The Rapid Review of one case, from its opening to the chair's signature. */
@Aggregate
class RapidReview {

    @AggregateIdentifier
    private RapidReviewId id;

    private final Set<String> requests = new HashSet<>();
    private @Nullable Stage stage;
    private Opened opening;
    private Panel panel;
    private MeetingHeld meeting;
    private OutcomeDecided decision;

    @SuppressWarnings("NullAway.Init") // filled by the events, in the order of the stages
    RapidReview() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void open(Open command) {
        if (requests.contains(command.request())) {
            return;
        }
        apply(has(Stage.OPENED) ? confirmed(command.request()) : Opening.judge(command));
    }

    @CommandHandler
    void convene(ConvenePanel command) {
        REVIEW_IS_OPEN.require(has(Stage.OPENED));
        A_PANEL_THAT_HAS_MET_STAYS.require(!has(Stage.MEETING_HELD));
        var chair = command.chair();
        var members = command.members();
        Rule.requireAll(
                CHAIR_IS_INDEPENDENT.when(Panel.isIndependent(chair, members)),
                STATUTORY_PARTNERS_ARE_MEMBERS.when(Panel.hasStatutoryPartners(members)),
                NOBODY_IS_NAMED_TWICE.when(Panel.namesNobodyTwice(
                        members.stream().map(PanelMember::member).toList())),
                MEETING_FOLLOWS_THE_OPENING.when(!command.meetingOn().isBefore(opening.openedOn())));

        if (!has(Stage.CONVENED)) {
            apply(new PanelConvened(id.caseId(), chair, members, command.meetingOn()));
        } else if (!panel.equals(Panel.of(chair, members, command.meetingOn()))) {
            apply(new PanelReconvened(id.caseId(), chair, members, command.meetingOn()));
        }
    }

    @CommandHandler
    void meet(RecordMeeting command) {
        PANEL_IS_CONVENED.require(has(Stage.CONVENED));
        ONE_MEETING_DECIDES.require(!has(Stage.MEETING_HELD));
        var present = command.present();
        Rule.requireAll(
                NOBODY_IS_NAMED_TWICE.when(Panel.namesNobodyTwice(present)),
                ONLY_THE_PANEL_IS_PRESENT.when(panel.hasAll(present)),
                CHAIR_IS_PRESENT.when(present.stream().anyMatch(panel::isChairedBy)),
                QUORUM_IS_PRESENT.when(panel.isQuorate(present)),
                MEETING_FOLLOWS_THE_OPENING.when(!command.heldOn().isBefore(opening.openedOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.heldOn().isAfter(command.today())));

        apply(new MeetingHeld(id.caseId(), command.heldOn(), present));
    }

    @CommandHandler
    void decide(DecideOutcome command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        ONE_OUTCOME_AT_A_TIME.require(!has(Stage.DECIDED));
        PANEL_HAS_MET.require(has(Stage.MEETING_HELD));
        Rule.requireAll(
                REASONS_ARE_GIVEN.when(command.reasons()
                        .detail()
                        .filter(reasons -> !reasons.text().isEmpty())
                        .isPresent()),
                DECISION_FOLLOWS_THE_MEETING.when(!command.decidedOn().isBefore(meeting.heldOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.decidedOn().isAfter(command.today())),
                WHO_RECORDED_IT_DOES_NOT_SIGN.when(!panel.isChairedBy(actor)));

        apply(new OutcomeDecided(id.caseId(), command.outcome(), command.decidedOn(), command.reasons(), actor));
    }

    @CommandHandler
    void signOff(SignOff command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        OUTCOME_IS_DECIDED.require(has(Stage.DECIDED));
        SIGNED_OFF_ONCE.require(!has(Stage.SIGNED_OFF));
        var signedOffOn = command.signedOffOn();
        Rule.requireAll(
                ONLY_THIS_PANELS_CHAIR_SIGNS.when(panel.isChairedBy(actor)),
                WHO_RECORDED_IT_DOES_NOT_SIGN.when(!decision.recordedBy().equals(actor)),
                SIGN_OFF_FOLLOWS_THE_DECISION.when(!signedOffOn.isBefore(decision.decidedOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!signedOffOn.isAfter(command.today())),
                CALENDAR_REACHES.when(BankHolidays.englandAndWales().covers(signedOffOn)));

        apply(new SignedOff(
                id.caseId(),
                decision.outcome(),
                decision.decidedOn(),
                signedOffOn,
                actor,
                opening.dueOn(),
                WorkingDays.between(opening.dueOn(), signedOffOn)));
    }

    @EventSourcingHandler
    void evolve(Opened event) {
        begin(event.caseId(), event.request(), Stage.OPENED);
        opening = event;
    }

    @EventSourcingHandler
    void evolve(OpeningRefused event) {
        begin(event.caseId(), event.request(), Stage.REFUSED);
    }

    @EventSourcingHandler
    void evolve(OpeningConfirmed event) {
        requests.add(event.request());
    }

    @EventSourcingHandler
    void evolve(Convening event) {
        stage = Stage.CONVENED;
        panel = Panel.of(event.chair(), event.members(), event.meetingOn());
    }

    @EventSourcingHandler
    void evolve(MeetingHeld event) {
        stage = Stage.MEETING_HELD;
        meeting = event;
    }

    @EventSourcingHandler
    void evolve(OutcomeDecided event) {
        stage = Stage.DECIDED;
        decision = event;
    }

    @EventSourcingHandler
    void evolve(SignedOff event) {
        stage = Stage.SIGNED_OFF;
    }

    private boolean has(Stage reached) {
        return stage != null && stage.compareTo(reached) >= 0;
    }

    private OpeningConfirmed confirmed(String request) {
        return new OpeningConfirmed(id.caseId(), request, opening.basis(), opening.openedOn(), opening.dueOn());
    }

    private void begin(CaseId caseId, String request, Stage reached) {
        id = new RapidReviewId(caseId);
        requests.add(request);
        stage = reached;
    }
}
