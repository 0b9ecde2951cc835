package org.safeguarding.review.practicereview.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All practice reviews at a glance: where each stands, which rest and which are late. */
@Component
public class PracticeReviewBoard {

    private static final String OVERDUE = "(ended_on is null and due_on < :today)";

    private final JdbcClient db;

    PracticeReviewBoard(JdbcClient db) {
        this.db = db;
    }

    /** One review at a glance; {@code firstDueOn} and having been late stay what they were when the panel decided anew. */
    @Schema(name = "PracticeReviewRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            CaseId caseId,
            PracticeReviewState state,
            boolean paused,
            @Schema(example = "2026-09-30") LocalDate decidedOn,
            @Schema(example = "2027-03-30") LocalDate dueOn,
            @Schema(example = "2027-03-30") LocalDate firstDueOn,
            boolean overdue,

            @Schema(description = "Whether a day was ever missed.")
            boolean late,

            @Schema(example = "2027-03-30") @Nullable LocalDate publicationPlannedOn,
            @Schema(example = "2027-03-30") @Nullable LocalDate endedOn) {}

    /**
     * Which rows are asked for, and by whom: what is closed to that account is not among them; {@code reviewer} limits them
     * to the running reviews that it carries out.
     */
    public record Question(
            @Nullable PracticeReviewState state,
            @Nullable Boolean overdue,
            @Nullable Boolean paused,
            boolean reviewer,
            String account) {}

    /** The rows that answer a question, the most urgent first. */
    public List<Row> rows(Question question, LocalDate today) {
        return db.sql("select *, " + OVERDUE + " as overdue from practice_review_board"
                        + " where (cast(:state as text) is null or state = :state)"
                        + " and (cast(:overdue as boolean) is null or " + OVERDUE + " = :overdue)"
                        + " and (cast(:paused as boolean) is null or paused = :paused)"
                        + " and (not :reviewer or (reviewer = :account and ended_on is null))"
                        + " and " + ClosedCases.OPEN_TO_ACCOUNT
                        + " order by ended_on desc nulls first, due_on, case_id")
                .param("today", today)
                .param(
                        "state",
                        Optional.ofNullable(question.state())
                                .map(PracticeReviewState::name)
                                .orElse(null))
                .param("overdue", question.overdue())
                .param("paused", question.paused())
                .param("reviewer", question.reviewer())
                .param("account", question.account())
                .query((row, number) -> read(row))
                .list();
    }

    /** How many reviews are in a state. */
    public int in(PracticeReviewState state) {
        return db.sql("select count(*) from practice_review_board where state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    /** How many reviews run past their due date. */
    public int overdue(LocalDate today) {
        return db.sql("select count(*) from practice_review_board where " + OVERDUE)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static Row read(ResultSet row) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var endedOn = row.getObject("ended_on", LocalDate.class);
        boolean overdue = row.getBoolean("overdue");
        return new Row(
                new CaseId(row.getObject("case_id", UUID.class)),
                PracticeReviewState.valueOf(row.getString("state")),
                row.getBoolean("paused"),
                row.getObject("decided_on", LocalDate.class),
                dueOn,
                row.getObject("first_due_on", LocalDate.class),
                overdue,
                overdue || row.getBoolean("breached") || (endedOn != null && endedOn.isAfter(dueOn)),
                row.getObject("publication_planned_on", LocalDate.class),
                endedOn);
    }
}
