package org.safeguarding.review.practicereview.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewJourney.*;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.practicereview.PracticeReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class RebuildingPracticeReviewsIT {

    private static final String OPERATOR = Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP);

    @Autowired
    private EventStore events;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PublishedReports reports;

    @LocalServerPort
    private int port;

    private PracticeReviewJourney journey;

    @BeforeEach
    void reviews_at_several_stages() {
        journey = new PracticeReviewJourney(port, events);
        journey.published();
        journey.withheld("It would name a sibling.", "Handovers are shared.");
        var again = journey.commissioned(today().minusMonths(8));
        journey.conclude(again, ReviewOutcome.LOCAL_CSPR, today().minusMonths(1), 2);
        journey.conclude(again, ReviewOutcome.ALTERNATE_LEARNING, today().minusDays(3), 3);
        journey.await(again, review -> review.at("/state").asString().equals("DISCONTINUED"));
    }

    @Test
    void a_board_that_was_dropped_grows_again_with_the_same_rows() {
        assertGrowsAgain(
                "practice-review-board",
                "practice_review_board",
                3,
                () -> db.sql("select * from practice_review_board order by case_id")
                        .query()
                        .listOfRows());
    }

    /** Compared as a reader sees them: what is sealed again never has the same bytes. */
    @Test
    void reports_that_were_dropped_grow_again_and_read_the_same() {
        assertGrowsAgain("published-reports", "published_report", 2, reports::rows);
        assertThat(reports.rows()).anyMatch(row -> "Handovers are shared.".equals(row.improvements()));
    }

    private void assertGrowsAgain(String view, String table, int atLeast, Supplier<? extends List<?>> rows) {
        awaitSettled();
        var before = rows.get();
        db.sql("truncate " + table).update();
        assertThat(journey.send("POST", "/operations/views/" + view + "/rebuild", OPERATOR, "", null)
                        .status())
                .isEqualTo(202);
        awaitSettled();
        assertThat(rows.get()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    /** Until every processor has caught up. */
    private void awaitSettled() {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
            var views = journey.get("/operations/views", OPERATOR).json();
            return views.valueStream()
                    .allMatch(view -> view.at("/behind").asInt() == 0
                            && !view.at("/replaying").asBoolean());
        });
    }
}
