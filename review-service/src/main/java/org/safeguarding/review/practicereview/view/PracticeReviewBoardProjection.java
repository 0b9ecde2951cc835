package org.safeguarding.review.practicereview.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.practicereview.domain.Course;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the board of all practice reviews. */
@Component
@ProcessingGroup("practice-review-board")
class PracticeReviewBoardProjection {

    private final JdbcClient db;

    PracticeReviewBoardProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(PracticeReviewEvent event) {
        var caseId = event.caseId();
        switch (event) {
            case Commissioned commissioned -> begin(commissioned);
            case ClockRestarted again ->
                set(
                        caseId,
                        "breached = breached or due_on < ?, decided_on = ?, due_on = ?",
                        again.restartedOn(),
                        again.decidedOn(),
                        again.dueOn());
            case ReviewerAppointed appointed -> set(caseId, "reviewer = ?", appointed.reviewer());
            case ReviewerReplaced replaced -> set(caseId, "reviewer = ?", replaced.reviewer());
            case CopiesSent sent -> set(caseId, "publication_planned_on = ?", sent.publicationPlannedOn());
            case PublicationMoved moved -> set(caseId, "publication_planned_on = ?", moved.publicationPlannedOn());
            case Drafted drafted -> set(caseId, "publication_planned_on = null");
            case Published published -> set(caseId, "ended_on = ?", published.publishedOn());
            case Withheld withheld -> set(caseId, "ended_on = ?", withheld.withheldOn());
            case Discontinued discontinued -> set(caseId, "ended_on = ?", discontinued.discontinuedOn());
            case Paused paused -> set(caseId, "paused = ?", true);
            case Resumed resumed -> set(caseId, "paused = ?", false);
            default -> {}
        }
        Course.to(event).ifPresent(state -> set(caseId, "state = ?", state.name()));
    }

    @ResetHandler
    void reset() {
        db.sql("truncate practice_review_board").update();
    }

    /** Decided for again after it was discontinued, it begins anew; the day on which it was due first stays. */
    private void begin(Commissioned event) {
        db.sql("""
                insert into practice_review_board (case_id, state, decided_on, due_on, first_due_on)
                values (:case, 'COMMISSIONED', :decided, :due, :due) on conflict (case_id) do update
                set paused = false, reviewer = null, decided_on = :decided, due_on = :due,
                breached = practice_review_board.breached
                    or practice_review_board.due_on < practice_review_board.ended_on,
                publication_planned_on = null, ended_on = null""")
                .param("case", event.caseId().value())
                .param("decided", event.decidedOn())
                .param("due", event.dueOn())
                .update();
    }

    private void set(CaseId caseId, String columns, Object... values) {
        var statement = db.sql("update practice_review_board set " + columns + " where case_id = ?");
        for (var value : values) {
            statement = statement.param(value);
        }
        statement.param(caseId.value()).update();
    }
}
