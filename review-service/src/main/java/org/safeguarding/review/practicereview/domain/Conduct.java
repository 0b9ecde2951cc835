package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** What happens beside the course of a review: pauses, delays, progress, recommendations and the family's part. */
class Conduct {

    private final PracticeReview review;

    private @Nullable LocalDate pausedOn;
    private int recommendations;

    Conduct(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    void pause(Pause command) {
        A_REVIEW_IS_PAUSED_ONCE_AT_A_TIME.require(!isPaused());

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
        apply(new ProgressAsked(review.caseId(), command.partner(), command.on(), command.words()));
    }

    @CommandHandler
    void report(ReportProgress command) {
        apply(new ProgressReported(review.caseId(), command.on(), command.words()));
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
