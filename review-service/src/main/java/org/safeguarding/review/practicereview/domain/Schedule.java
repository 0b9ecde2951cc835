package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.MissDueDay;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ClockRestarted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Commissioned;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Discontinued;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.DueDayMissed;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Withheld;

/** Until which day the review is to be done; a day that is missed is put on record once of each decision, paused or not. */
class Schedule {

    private final PracticeReview review;
    private @Nullable LocalDate awaited;

    Schedule(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    void miss(MissDueDay command) {
        var dueOn = awaited;
        if (dueOn != null && command.on().isAfter(dueOn)) {
            apply(new DueDayMissed(review.caseId(), dueOn, command.on()));
        }
    }

    @EventSourcingHandler
    void evolve(PracticeReviewEvent event) {
        switch (event) {
            case Commissioned commissioned -> awaited = commissioned.dueOn();
            case ClockRestarted restarted -> awaited = restarted.dueOn();
            case DueDayMissed missed -> awaited = null;
            case Published published -> awaited = null;
            case Withheld withheld -> awaited = null;
            case Discontinued discontinued -> awaited = null;
            default -> {}
        }
    }
}
