package org.safeguarding.review.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.Doors;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who declared a conflict of interest in a case finds it in no list. */
@OnEngines
class ConflictClosesListsIT {

    private static final String CONFLICTED = Tokens.of(Visitor.CONFLICTED, Role.SCREENER, Agency.PARTNERSHIP);

    private static final List<String> LISTS =
            List.of("/rapid-reviews", "/practice-reviews", "/learning", "/recommendations?sort=newest&size=100");

    @LocalServerPort
    private int port;

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @FieldSource("LISTS")
    void a_list_shows_the_case_to_others_alone(String list) {
        var caseId = new CasesToCome(store)
                .in(new Situation(Stage.PANEL_RESPONDED, PracticeReviewState.FIELDWORK))
                .toString();
        var doors = new Doors(port);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(doors.get(list, Doors.SCREENER).text()).contains(caseId);
            assertThat(doors.get(list, CONFLICTED)).satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).doesNotContain(caseId);
            });
        });
    }

    @Test
    void no_list_shows_the_case_while_the_view_of_where_cases_stand_is_empty_or_drawn_anew() {
        var caseId = new CasesToCome(store)
                .in(new Situation(Stage.PANEL_RESPONDED, PracticeReviewState.FIELDWORK))
                .toString();
        var doors = new Doors(port);
        LISTS.forEach(list -> await().atMost(Duration.ofSeconds(20))
                .until(() -> doors.get(list, Doors.SCREENER).text().contains(caseId)));

        db.sql("truncate case_standing").update();
        areClosed(doors, caseId);

        for (var view : List.of("case-standing", "rapid-review-board", "practice-review-board")) {
            doors.change("POST", "/operations/views/" + view + "/rebuild", Doors.OPERATOR, null, "");
            while (doors.get("/operations/views", Doors.OPERATOR).text().contains("\"replaying\":true")) {
                areClosed(doors, caseId);
            }
            doors.rebuild(view);
        }
        areClosed(doors, caseId);
        LISTS.forEach(list -> assertThat(doors.get(list, Doors.SCREENER).text()).contains(caseId));
    }

    private static void areClosed(Doors doors, String caseId) {
        LISTS.forEach(
                list -> assertThat(doors.get(list, CONFLICTED).text()).as(list).doesNotContain(caseId));
    }

    @Test
    void a_summary_counts_the_case_for_others_alone() {
        var doors = new Doors(port);
        int before = countedForOthersAlone(doors);
        new CasesToCome(store).in(new Situation(Stage.PANEL_RESPONDED, PracticeReviewState.FIELDWORK));
        await().atMost(Duration.ofSeconds(20)).until(() -> countedForOthersAlone(doors) == before + 1);
    }

    private static int countedForOthersAlone(Doors doors) {
        return total(doors, Doors.SCREENER) - total(doors, CONFLICTED);
    }

    private static int total(Doors doors, String token) {
        return doors.get("/recommendations/summary", token).json().at("/total").asInt();
    }
}
