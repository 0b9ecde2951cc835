package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.deadline.BankHolidays;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** The outcome of the panel: where its partners differ, what the lead safeguarding partners say, and the chair's signature. */
class Decision {

    private final RapidReview review;
    private final DueDays dueDays = new DueDays();

    private @Nullable OutcomeDecided decided;
    private @Nullable SignedOff signedOff;
    private @Nullable EscalationAnswered answer;
    private boolean escalated;
    private boolean unanswered;
    private boolean heard;
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
                AN_ESCALATION_IS_OPEN.when(unanswered),
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
                DECISION_FOLLOWS_THE_MEETING.when(panel.hasMet()),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.decidedOn().isAfter(command.today())),
                WHO_RECORDED_IT_DOES_NOT_SIGN.when(!panel.isChairedBy(actor)),
                A_LOCAL_REVIEW_STAYS_LOCAL.when(review.allows(command.outcome())),
                EVERYBODY_PRESENT_HAS_DECLARED.when(panel.hasDeclared()),
                THE_THREE_PARTNERS_HAVE_A_POSITION.when(!panel.hasMet() || panel.hasPositions()),
                THE_MAJORITY_DECIDES.when(!panel.hasPositions() || isChosen(command.outcome())));

        panel.callOff(command.decidedOn());
        apply(new OutcomeReasoned(review.caseId(), command.decidedOn(), command.reasoning()));
        apply(new OutcomeDecided(review.caseId(), command.outcome(), command.decidedOn(), command.reasons(), actor));
    }

    private boolean isChosen(ReviewOutcome outcome) {
        return leadPartners()
                .or(review.panel()::majority)
                .filter(outcome::equals)
                .isPresent();
    }

    /** What the lead safeguarding partners chose, which binds as long as the three partners differ. */
    private Optional<ReviewOutcome> leadPartners() {
        return Optional.ofNullable(answer)
                .filter(said -> review.panel().isSplit())
                .map(EscalationAnswered::outcome);
    }

    /** Whether every partner still has a position that counts. */
    Rule.Verdict quorumStands() {
        return THE_QUORUM_STANDS.when(review.panel().hasPositions());
    }

    /** Whether most of the partners still hold what was decided, where the lead partners did not choose. */
    Rule.Verdict majorityStands() {
        return THE_MAJORITY_STANDS.when(
                !review.panel().hasPositions() || leadPartners().isPresent() || isChosen(outcome()));
    }

    @CommandHandler
    void signOff(SignOff command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        var decision = Objects.requireNonNull(decided);
        var panel = review.panel();
        var day = command.signedOffOn();
        Rule.requireAll(
                ONLY_THIS_PANELS_CHAIR_SIGNS.when(panel.isChairedBy(actor)),
                WHO_RECORDED_IT_DOES_NOT_SIGN.when(!decision.recordedBy().equals(actor)),
                NOTHING_LIES_IN_THE_FUTURE.when(!day.isAfter(command.today())),
                CALENDAR_REACHES.when(BankHolidays.englandAndWales().covers(day)),
                RETURNS_ARE_IN_OR_RECORDED_MISSING.when(review.scoping().nothingIsOutstanding()),
                EVERY_SAFETY_ACTION_HAS_AN_OWNER.when(review.safety().isOwned()),
                EVERYBODY_PRESENT_HAS_DECLARED.when(panel.hasDeclared()),
                quorumStands(),
                majorityStands(),
                A_SPLIT_PANEL_WAS_ESCALATED.when(!panel.isSplit() || escalated || answer != null),
                THE_LEAD_PARTNERS_ARE_FOLLOWED.when(leadPartners().isEmpty() || isChosen(decision.outcome())),
                A_LATE_REVIEW_SAYS_WHY.when(explained || missed(day).isEmpty()));

        apply(new SignedOff(
                review.caseId(),
                decision.outcome(),
                decision.decidedOn(),
                day,
                actor,
                missed(day).orElseGet(dueDays::next),
                missed(day).isEmpty() ? 0 : dueDays.workingDaysLate(day)));
        if (review.basis() == ReviewBasis.LOCAL_DECISION) {
            conclude(decision.outcome(), day);
        }
    }

    /** The first signature ends the counting: whatever is signed after it, or after a reopening, has no day to miss. */
    private Optional<LocalDate> missed(LocalDate day) {
        return signedOff == null ? dueDays.missed(day) : Optional.empty();
    }

    void conclude(ReviewOutcome outcome, LocalDate day) {
        apply(new Concluded(
                review.caseId(), outcome, Objects.requireNonNull(decided).decidedOn(), day));
    }

    ReviewOutcome outcome() {
        return Objects.requireNonNull(decided).outcome();
    }

    LocalDate dueOn() {
        return dueDays.next();
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        dueDays.evolve(event);
        switch (event) {
            case SplitEscalated split -> {
                escalated = true;
                unanswered = true;
            }
            case EscalationAnswered said -> {
                answer = said;
                unanswered = false;
            }
            case MeetingHeld held -> escalated = unanswered;
            case OutcomeDecided outcome -> {
                decided = outcome;
                heard = false;
            }
            case SignedOff signature -> signedOff = signature;
            case PanelResponded responded -> heard = true;
            case DelayExplained delay -> explained = true;
            case ReconsiderationBegun begun -> reconsider();
            case ReviewReopened reopened -> startAnew();
            case Opened opened -> {
                startAnew();
                signedOff = null;
            }
            default -> {}
        }
    }

    /** Only what the national Panel said opens the question anew; else the lead partners' answer still binds, until they give another. */
    private void reconsider() {
        escalated = unanswered;
        if (heard) {
            forgetTheSplit();
        }
    }

    private void startAnew() {
        explained = false;
        forgetTheSplit();
    }

    private void forgetTheSplit() {
        escalated = false;
        unanswered = false;
        answer = null;
    }
}
