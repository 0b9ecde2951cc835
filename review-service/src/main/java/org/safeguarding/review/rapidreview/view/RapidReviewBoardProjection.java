package org.safeguarding.review.rapidreview.view;

import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningRefused;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeDecided;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the board of all Rapid Reviews. */
@Component
@ProcessingGroup("rapid-review-board")
class RapidReviewBoardProjection {

    private final JdbcClient db;

    RapidReviewBoardProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(OpeningRefused event) {
        db.sql("""
                insert into rapid_review_board (case_id, stage, basis) values (:case, 'REFUSED', :basis)
                on conflict (case_id) do update set basis = :basis""")
                .param("case", event.caseId().value())
                .param("basis", event.basis().name())
                .update();
    }

    @EventHandler
    void on(Opened event) {
        db.sql("""
                insert into rapid_review_board (case_id, stage, basis, opened_on, due_on)
                values (:case, 'OPENED', :basis, :opened, :due) on conflict (case_id) do update
                set stage = 'OPENED', basis = :basis, opened_on = :opened, due_on = :due""")
                .param("case", event.caseId().value())
                .param("basis", event.basis().name())
                .param("opened", event.openedOn())
                .param("due", event.dueOn())
                .update();
    }

    @EventHandler
    void on(Convening event) {
        var panel = Stream.concat(Stream.of(event.chair()), event.members().stream())
                .map(PanelMember::member)
                .toArray(String[]::new);
        db.sql("update rapid_review_board set stage = ?, panel = ?, meeting_on = ? where case_id = ?")
                .params(
                        Stage.CONVENED.name(),
                        panel,
                        event.meetingOn(),
                        event.caseId().value())
                .update();
    }

    @EventHandler
    void on(MeetingHeld event) {
        db.sql("update rapid_review_board set stage = ?, meeting_on = ? where case_id = ?")
                .params(
                        Stage.MEETING_HELD.name(),
                        event.heldOn(),
                        event.caseId().value())
                .update();
    }

    @EventHandler
    void on(OutcomeDecided event) {
        db.sql("update rapid_review_board set stage = ?, outcome = ? where case_id = ?")
                .params(
                        Stage.DECIDED.name(),
                        event.outcome().name(),
                        event.caseId().value())
                .update();
    }

    @EventHandler
    void on(SignedOff event) {
        db.sql("update rapid_review_board set stage = ?, signed_off_on = ?, working_days_late = ? where case_id = ?")
                .params(
                        Stage.SIGNED_OFF.name(),
                        event.signedOffOn(),
                        event.workingDaysLate(),
                        event.caseId().value())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("truncate rapid_review_board").update();
    }
}
