package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.RecordPanelTold;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** What was sent to the national Panel, what it answered, and what the partnership makes of it. */
class NationalPanel {

    private final RapidReview review;

    private @Nullable PanelAnswer answer;
    private boolean toldOfItsEnd;

    NationalPanel(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    void send(SendToPanel command) {
        Rule.requireAll(
                review.decision().quorumStands(),
                review.decision().majorityStands(),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.sentOn().isAfter(command.today())));

        apply(new SentToPanel(review.caseId(), command.sentOn(), command.pack()));
    }

    /** An agreement, or a national review that the Panel takes up itself, ends the review; what else it says waits for the partnership. */
    @CommandHandler
    void hear(RecordPanelResponse command) {
        var receivedOn = command.receivedOn();
        NOTHING_LIES_IN_THE_FUTURE.require(!receivedOn.isAfter(command.today()));

        apply(new PanelResponded(review.caseId(), receivedOn, command.answer(), command.words()));
        switch (command.answer()) {
            case AGREES -> review.decision().conclude(review.decision().outcome(), receivedOn);
            case NATIONAL_REVIEW -> review.decision().conclude(ReviewOutcome.NATIONAL_RECOMMENDED, receivedOn);
            case DISAGREES, ASKS -> {}
        }
    }

    @CommandHandler
    void answer(AnswerPanel command) {
        Rule.requireAll(
                A_QUESTION_OF_THE_PANEL_IS_ANSWERED.when(answer == PanelAnswer.ASKS),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.answeredOn().isAfter(command.today())));

        apply(new PanelAnswered(review.caseId(), command.answeredOn(), command.words()));
    }

    @CommandHandler
    void reconsider(Reconsider command) {
        NOTHING_LIES_IN_THE_FUTURE.require(!command.reconsideredOn().isAfter(command.today()));

        apply(new ReconsiderationBegun(review.caseId(), command.reconsideredOn(), command.reason()));
    }

    @CommandHandler
    void uphold(Uphold command) {
        Rule.requireAll(
                ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD.when(answer != null),
                A_QUESTION_IS_ANSWERED_FIRST.when(answer != PanelAnswer.ASKS),
                A_DECLINED_NATIONAL_REVIEW_IS_RECONSIDERED.when(
                        review.decision().outcome() != ReviewOutcome.NATIONAL_RECOMMENDED),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.upheldOn().isAfter(command.today())));

        review.panel().callOff(command.upheldOn());
        apply(new OutcomeUpheld(review.caseId(), command.upheldOn(), command.reasons()));
        review.decision().conclude(review.decision().outcome(), command.upheldOn());
    }

    @CommandHandler
    void tell(RecordPanelTold command) {
        Rule.requireAll(
                A_DISCONTINUED_REVIEW_IS_TOLD_OF.when(!toldOfItsEnd),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.toldOn().isAfter(command.today())));

        apply(new PanelTold(review.caseId(), command.toldOn()));
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        switch (event) {
            case SentToPanel sent -> answer = null;
            case PanelAnswered answered -> answer = null;
            case PanelResponded responded -> answer = responded.answer();
            case OutcomeDecided anew -> answer = null;
            case Opened opened -> toldOfItsEnd = false;
            case PanelTold told -> toldOfItsEnd = true;
            default -> {}
        }
    }
}
