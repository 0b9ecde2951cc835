package org.safeguarding.review.rapidreview.view;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.Course;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
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
    void on(RapidReviewEvent event) {
        var before = db.sql("select stage from rapid_review_board where case_id = ?")
                .param(event.caseId().value())
                .query((row, number) -> Stage.valueOf(row.getString("stage")))
                .optional();
        var after = Course.after(event, before.orElse(null));
        switch (event) {
            case Opened opened -> {
                begin(event, opened.basis());
                set(
                        event,
                        "opened_on = ?, due_on = ?, outcome = null, signed_off_on = null, working_days_late = null,"
                                + " meeting_on = null",
                        opened.openedOn(),
                        opened.dueOn());
            }
            case OpeningRefused refused -> begin(event, refused.basis());
            case Convening convened -> set(event, "panel = ?, meeting_on = ?", panel(convened), convened.meetingOn());
            case MeetingSet meeting -> set(event, "meeting_on = ?", meeting.meetingOn());
            case MeetingCancelled cancelled -> set(event, "meeting_on = null");
            case MeetingHeld held -> set(event, "meeting_on = ?", held.heldOn());
            case OutcomeDecided decided ->
                set(event, "outcome = ?", decided.outcome().name());
            case SignedOff signed ->
                set(
                        event,
                        "signed_off_on = ?, working_days_late = greatest(working_days_late, ?)",
                        signed.signedOffOn(),
                        signed.workingDaysLate());
            case NotificationFollowed followed -> {
                keepWhatWasMissed(followed);
                set(event, "basis = ?, due_on = ?", ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION.name(), followed.dueOn());
            }
            case NotificationRedated redated -> set(event, "due_on = least(due_on, ?)", redated.dueOn());
            default -> {}
        }
        if (after != null) {
            set(event, "stage = ?", after.name());
        }
    }

    /** The day of a local review that was missed before its notification stays missed. */
    private void keepWhatWasMissed(NotificationFollowed event) {
        db.sql("select due_on from rapid_review_board where case_id = ? and signed_off_on is null")
                .param(event.caseId().value())
                .query(LocalDate.class)
                .optional()
                .map(dueOn -> WorkingDays.between(dueOn, event.on()))
                .filter(late -> late > 0)
                .ifPresent(late -> set(event, "working_days_late = ?", late));
    }

    private void begin(RapidReviewEvent event, ReviewBasis basis) {
        db.sql("""
                insert into rapid_review_board (case_id, stage, basis) values (?, 'REFUSED', ?)
                on conflict (case_id) do update set basis = excluded.basis""").params(event.caseId().value(), basis.name()).update();
    }

    private void set(RapidReviewEvent event, String columns, Object... values) {
        db.sql("update rapid_review_board set " + columns + " where case_id = ?")
                .params(Stream.concat(
                                Stream.of(values), Stream.of(event.caseId().value()))
                        .toList())
                .update();
    }

    private static String[] panel(Convening event) {
        return Stream.concat(Stream.of(event.chair()), event.members().stream())
                .map(PanelMember::member)
                .toArray(String[]::new);
    }

    @ResetHandler
    void reset() {
        db.sql("truncate rapid_review_board").update();
    }
}
