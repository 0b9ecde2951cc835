package org.safeguarding.review.rapidreview.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All Rapid Reviews at a glance: where each stands and which are late. */
@Component
public class RapidReviewBoard {

    private static final String OVERDUE =
            "(signed_off_on is null and stage <> 'DISCONTINUED' and due_on is not null and due_on < :today)";

    private final JdbcClient db;

    RapidReviewBoard(JdbcClient db) {
        this.db = db;
    }

    /**
     * One review at a glance; {@code overdue} while it runs past its day, {@code late} also once it was signed off too
     * late.
     */
    public record Row(
            CaseId caseId,
            Stage stage,
            ReviewBasis basis,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate dueOn,
            boolean overdue,
            boolean late,
            @Nullable LocalDate meetingOn,
            @Nullable ReviewOutcome outcome,
            @Nullable LocalDate signedOffOn,
            @Nullable Integer workingDaysLate) {}

    /**
     * Which rows are asked for, and by whom: what is closed to that account is not among them; {@code panelist} limits them
     * to the panels on which it sits.
     */
    public record Question(
            @Nullable Stage stage,
            @Nullable Boolean overdue,
            @Nullable ReviewOutcome outcome,
            boolean panelist,
            String account) {}

    /** The rows that answer a question, the most urgent first. */
    public List<Row> rows(Question question, LocalDate today) {
        return db.sql("select *, " + OVERDUE + " as overdue from rapid_review_board"
                        + " where (cast(:stage as text) is null or stage = :stage)"
                        + " and (cast(:overdue as boolean) is null or " + OVERDUE + " = :overdue)"
                        + " and (cast(:outcome as text) is null or outcome = :outcome)"
                        + " and (not :panelist or :account = any (panel))"
                        + " and " + ClosedCases.OPEN_TO_ACCOUNT
                        + " order by signed_off_on desc nulls first, due_on, case_id")
                .param("today", today)
                .param(
                        "stage",
                        Optional.ofNullable(question.stage()).map(Stage::name).orElse(null))
                .param("overdue", question.overdue())
                .param(
                        "outcome",
                        Optional.ofNullable(question.outcome())
                                .map(ReviewOutcome::name)
                                .orElse(null))
                .param("panelist", question.panelist())
                .param("account", question.account())
                .query((row, number) -> read(row))
                .list();
    }

    /** How many reviews are at a stage. */
    public int at(Stage stage) {
        return db.sql("select count(*) from rapid_review_board where stage = ?")
                .param(stage.name())
                .query(Integer.class)
                .single();
    }

    /** How many reviews run past their due date. */
    public int overdue(LocalDate today) {
        return db.sql("select count(*) from rapid_review_board where " + OVERDUE)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static Row read(ResultSet row) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var signedOffOn = row.getObject("signed_off_on", LocalDate.class);
        boolean overdue = row.getBoolean("overdue");
        return new Row(
                new CaseId(row.getObject("case_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                ReviewBasis.valueOf(row.getString("basis")),
                row.getObject("opened_on", LocalDate.class),
                dueOn,
                overdue,
                overdue || row.getInt("working_days_late") > 0,
                row.getObject("meeting_on", LocalDate.class),
                Optional.ofNullable(row.getString("outcome"))
                        .map(ReviewOutcome::valueOf)
                        .orElse(null),
                signedOffOn,
                row.getObject("working_days_late", Integer.class));
    }
}
