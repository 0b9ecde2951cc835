package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** What happens beside the course of a review: pauses, delays, progress, recommendations and the family's part. */
class Conduct {

    private final PracticeReview review;

    private @Nullable LocalDate pausedOn;
    private final Set<Integer> open = new HashSet<>();
    private int asked;
    private int recommendations;

    Conduct(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    void pause(Pause command) {
        Rule.requireAll(
                NOTHING_PRECEDES_THE_DECISION.when(review.isDecidedBy(command.panelToldOn())),
                A_REVIEW_IS_PAUSED_ONCE_AT_A_TIME.when(!isPaused()));

        apply(new Paused(review.caseId(), command.reason(), command.on(), command.panelToldOn(), command.words()));
    }

    @CommandHandler
    void resume(Resume command) {
        A_PAUSE_IS_ENDED.require(isPaused());
        A_PAUSE_ENDS_AFTER_IT_BEGAN.require(pausedOn != null && !command.on().isBefore(pausedOn));

        apply(new Resumed(review.caseId(), command.on()));
    }

    @CommandHandler
    void explain(ExplainDelay command) {
        A_NEW_TARGET_IS_STILL_AHEAD.require(!command.newTarget().isBefore(command.on()));

        apply(new DelayExplained(
                review.caseId(),
                command.reason(),
                command.on(),
                command.newTarget(),
                command.told().stream().sorted().toList(),
                command.words()));
    }

    @CommandHandler
    void ask(AskProgress command) {
        var partner = command.partner();
        apply(new ProgressAsked(
                review.caseId(),
                asked + 1,
                partner == null ? Agency.PARTNERSHIP : partner,
                review.reviewer(),
                command.on(),
                command.words()));
    }

    @CommandHandler
    void report(ReportProgress command) {
        var answers = command.answers();
        AN_OPEN_REQUEST_IS_ANSWERED.require(answers == null || open.contains(answers));

        apply(new ProgressReported(review.caseId(), answers, command.on(), command.words()));
    }

    @CommandHandler
    int recommend(Recommend command) {
        apply(new RecommendationMade(review.caseId(), recommendations + 1, command.on(), command.words()));
        return recommendations;
    }

    @CommandHandler
    void involve(RecordFamilyInvolvement command) {
        apply(new FamilyInvolved(review.caseId(), command.on(), command.involvement()));
    }

    @EventSourcingHandler
    void evolve(Commissioned event) {
        pausedOn = null;
        open.clear();
    }

    @EventSourcingHandler
    void evolve(ProgressAsked event) {
        asked = event.number();
        open.add(asked);
    }

    @EventSourcingHandler
    void evolve(ProgressReported event) {
        if (event.answers() != null) {
            open.remove(event.answers());
        }
    }

    @EventSourcingHandler
    void evolve(Paused event) {
        pausedOn = event.pausedOn();
    }

    @EventSourcingHandler
    void evolve(Resumed event) {
        pausedOn = null;
    }

    @EventSourcingHandler
    void evolve(RecommendationMade event) {
        recommendations = event.number();
    }

    boolean isPaused() {
        return pausedOn != null;
    }
}
