package org.safeguarding.review.recommendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import org.junit.jupiter.api.Test;

/** What is seen of recommendations, and by whom. */
class SeeingRecommendationsIT extends RecommendedByEachReview {

    @Test
    void what_each_review_recommends_is_on_the_board_once() {
        var board = doors.get("/recommendations?caseId=" + caseId, SCREENER).json();

        assertThat(board.at("/recommendations")
                        .valueStream()
                        .map(one -> one.at("/reference").asString()))
                .containsExactlyInAnyOrder("RR-1", "PR-1", "AL-1");
        assertThat(doors.get(first, SCREENER).tag()).isEqualTo("\"0\"");
        assertThat(board.at("/recommendations/0/words").asString()).contains(WORD);
    }

    @Test
    void another_organisation_of_the_same_kind_neither_sees_nor_reports_nor_counts_it() {
        assigned(today().plusDays(30));

        assertThat(doors.get(first, OTHER_LEAD).status()).isEqualTo(404);
        assertThat(doors.get("/recommendations", OTHER_LEAD).json().at("/total").asInt())
                .isZero();
        assertThat(doors.get("/recommendations/summary", OTHER_LEAD)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(doors.get("/recommendations?caseId=" + caseId, LEAD)
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(doors.decide("POST", first, "progress", OTHER_LEAD, "{\"note\": \"Drafted.\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_auditor_sees_how_far_each_has_come_and_no_word() {
        assigned(today().plusDays(30));
        inProgress();

        assertThat(doors.get(first, AUDITOR).json().at("/state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(doors.get(first, AUDITOR).text()).doesNotContain(WORD).doesNotContain("notes");
        assertThat(doors.get("/recommendations?caseId=" + caseId, AUDITOR).text())
                .doesNotContain(WORD);
    }

    @Test
    void what_is_no_recommendation_and_no_filter_is_said_to_be_none() {
        assertThat(doors.get("/recommendations/" + caseId + "/XX-1", SCREENER).status())
                .isEqualTo(404);
        assertThat(doors.get("/recommendations/" + caseId + "/RR-2", SCREENER).status())
                .isEqualTo(404);
        for (var filter : new String[] {"state=GONE", "sort=colour", "size=101", "page=-1", "dueBefore=soon"}) {
            assertThat(doors.get("/recommendations?" + filter, SCREENER).status())
                    .as(filter)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_board_that_was_dropped_grows_again() {
        assigned(today().plusDays(30));
        inProgress();
        var before = doors.await(first, CHAIR, read -> read.at("/notes").size() == 1);
        doors.rebuild("recommendation-board");
        doors.rebuild("recommendation-notes");

        var after = doors.awaitState(first, "IN_PROGRESS");
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.tag()).isEqualTo(before.tag());
    }
}
