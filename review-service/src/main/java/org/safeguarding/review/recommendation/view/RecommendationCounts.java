package org.safeguarding.review.recommendation.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts recommendations by state, by theme and by whether they are overdue or ever were. */
@Component
public class RecommendationCounts {

    private static final String COUNTS = "count(*) as total, count(*) filter (where " + RecommendationQuestion.OVERDUE
            + ") as overdue," + " count(*) filter (where " + RecommendationQuestion.LATE + ") as late";

    private final JdbcClient db;

    RecommendationCounts(JdbcClient db) {
        this.db = db;
    }

    /** The counts; a recommendation with two themes counts for both. */
    public record Summary(
            @Schema(example = "12") long total,
            @Schema(example = "2") long overdue,

            @Schema(description = "Of which a day was ever missed.", example = "3")
            long late,

            List<OfState> states,
            List<OfTheme> themes) {}

    /** How many recommendations are in a state. */
    public record OfState(
            @Schema(example = "IN_PROGRESS") RecommendationState state,
            @Schema(example = "5") long total,
            @Schema(example = "2") long overdue,
            @Schema(example = "3") long late) {}

    /** How many recommendations of a theme are in a state. */
    public record OfTheme(
            @Schema(example = "INFORMATION_SHARING") Theme theme,
            @Schema(example = "IN_PROGRESS") RecommendationState state,
            @Schema(example = "3") long total,
            @Schema(example = "1") long overdue,
            @Schema(example = "1") long late) {}

    /** The counts over all cases that are not closed to the account, or over what one organisation owns of them. */
    public Summary summary(@Nullable Affiliation of, @Nullable String account, LocalDate today) {
        var question = RecommendationQuestion.all(of, account);
        var from = " from recommendation_board where " + question.condition();
        var states = db.sql("select state, " + COUNTS + from + " group by state order by state")
                .params(question.parameters(today))
                .query((row, number) ->
                        new OfState(state(row), row.getLong("total"), row.getLong("overdue"), row.getLong("late")))
                .list();
        var themes = db.sql("select theme, state, " + COUNTS
                        + " from (select *, unnest(themes) as theme from recommendation_board) board where "
                        + question.condition() + " group by theme, state order by theme, state")
                .params(question.parameters(today))
                .query((row, number) -> new OfTheme(
                        Theme.valueOf(row.getString("theme")),
                        state(row),
                        row.getLong("total"),
                        row.getLong("overdue"),
                        row.getLong("late")))
                .list();
        return new Summary(
                states.stream().mapToLong(OfState::total).sum(),
                states.stream().mapToLong(OfState::overdue).sum(),
                states.stream().mapToLong(OfState::late).sum(),
                states,
                themes);
    }

    private static RecommendationState state(ResultSet row) throws SQLException {
        return RecommendationState.valueOf(row.getString("state"));
    }
}
