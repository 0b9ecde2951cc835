package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.deadline.BankHolidays;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** The outcome of the panel: where its partners differ, what the lead safeguarding partners say, and the chair's signature. */
class Decision {

    private final RapidReview review;

    private @Nullable OutcomeDecided decided;
    private @Nullable SignedOff signedOff;
    private @Nullable EscalationAnswered answer;
    private boolean escalated;
    private boolean explained;

    Decision(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    void escalate(EscalateSplit command) {
        Rule.requireAll(
                THE_PANEL_IS_SPLIT.when(review.panel().isSplit()),
                A_SPLIT_IS_ESCALATED_ONCE.when(!escalated),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.escalatedOn().isAfter(command.today())));

        apply(new SplitEscalated(review.caseId(), command.escalatedOn(), command.question()));
    }

    @CommandHandler
    void answer(AnswerEscalation command) {
        Rule.requireAll(
                AN_ESCALATION_IS_OPEN.when(escalated && answer == null),
                A_LOCAL_REVIEW_STAYS_LOCAL.when(review.allows(command.outcome())),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.answeredOn().isAfter(command.today())));

        apply(new EscalationAnswered(review.caseId(), command.answeredOn(), command.outcome(), command.words()));
    }

    @CommandHandler
    void decide(DecideOutcome command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        var panel = review.panel();
        Rule.requireAll(
                REASONS_ARE_GIVEN.when(command.reasons()
                        .detail()
                        .filter(reasons -> !reasons.text().isEmpty())
                        .isPresent()),
                DECISION_FOLLOWS_THE_MEETING.when(panel.met(command.decidedOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.decidedOn().isAfter(command.today())),
                WHO_RECORDED_IT_DOES_NOT_SIGN.when(!panel.isChairedBy(actor)),
                A_LOCAL_REVIEW_STAYS_LOCAL.when(review.allows(command.outcome())),
                EVERYBODY_PRESENT_HAS_DECLARED.when(panel.hasDeclared()),
                THE_THREE_PARTNERS_HAVE_A_POSITION.when(panel.hasPositions()),
                THE_MAJORITY_DECIDES.when(!panel.hasPositions() || isChosen(command.outcome())));

        panel.callOff(command.decidedOn());
        apply(new OutcomeReasoned(review.caseId(), command.decidedOn(), command.reasoning()));
        apply(new OutcomeDecided(review.caseId(), command.outcome(), command.decidedOn(), command.reasons(), actor));
    }

    private boolean isChosen(ReviewOutcome outcome) {
        var choice = answer == null ? review.panel().majority().orElse(null) : answer.outcome();
        return outcome == choice;
    }

    @CommandHandler
    void signOff(SignOff command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        var decision = Objects.requireNonNull(decided);
        var panel = review.panel();
        var day = command.signedOffOn();
        Rule.requireAll(
                ONLY_THIS_PANELS_CHAIR_SIGNS.when(panel.isChairedBy(actor)),
                WHO_RECORDED_IT_DOES_NOT_SIGN.when(!decision.recordedBy().equals(actor)),
                SIGN_OFF_FOLLOWS_THE_DECISION.when(!day.isBefore(decision.decidedOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!day.isAfter(command.today())),
                CALENDAR_REACHES.when(BankHolidays.englandAndWales().covers(day)),
                RETURNS_ARE_IN_OR_RECORDED_MISSING.when(review.scoping().nothingIsOutstanding()),
                EVERY_SAFETY_ACTION_HAS_AN_OWNER.when(review.safety().isOwned()),
                THE_QUORUM_STANDS.when(panel.hasPositions()),
                THE_MAJORITY_STANDS.when(!panel.hasPositions() || answer != null || isChosen(decision.outcome())),
                A_SPLIT_PANEL_WAS_ESCALATED.when(!panel.isSplit() || escalated),
                THE_LEAD_PARTNERS_ARE_FOLLOWED.when(answer == null || answer.outcome() == decision.outcome()),
                A_LATE_REVIEW_SAYS_WHY.when(explained || !review.isLateOn(day)));

        apply(new SignedOff(
                review.caseId(),
                decision.outcome(),
                decision.decidedOn(),
                day,
                actor,
                review.dueOn(),
                WorkingDays.between(review.dueOn(), day)));
        if (review.basis() == ReviewBasis.LOCAL_DECISION) {
            conclude(decision.outcome(), day);
        }
    }

    void conclude(ReviewOutcome outcome, LocalDate day) {
        apply(new Concluded(
                review.caseId(), outcome, Objects.requireNonNull(decided).decidedOn(), day));
    }

    ReviewOutcome outcome() {
        return Objects.requireNonNull(decided).outcome();
    }

    boolean wasSignedBy(LocalDate day) {
        return signedOff != null && !day.isBefore(signedOff.signedOffOn());
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        switch (event) {
            case SplitEscalated split -> escalated = true;
            case EscalationAnswered said -> answer = said;
            case OutcomeDecided outcome -> decided = outcome;
            case SignedOff signature -> signedOff = signature;
            case DelayExplained delay -> explained = true;
            case ReconsiderationBegun begun -> startAnew();
            case ReviewReopened reopened -> startAnew();
            case Opened opened -> {
                startAnew();
                explained = false;
            }
            default -> {}
        }
    }

    private void startAnew() {
        escalated = false;
        answer = null;
    }
}
