package org.safeguarding.review.recommendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.Doors;
import org.safeguarding.testing.Tokens;

/** What is seen of recommendations, and by whom. */
class SeeingRecommendationsIT extends RecommendedByEachReview {

    private static final String FURTHER_LEAD =
            Tokens.of("further-lead", Role.AGENCY_LEAD, Agency.POLICE, Organisation.of("POLICE-8"));

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

    /** Who owns another recommendation of the case comes to the case, and learns nothing of what others own. */
    @Test
    void whether_there_is_one_that_somebody_else_owns_is_not_to_be_found_out() {
        assigned(today().plusDays(30));
        var own = first.replace("RR-1", "PR-1");
        var none = first.replace("RR-1", "RR-2");
        var toOther = assignment(today().plusDays(30)).replace("POLICE-1", "POLICE-8");
        assertThat(doors.decide("PUT", own, "assignment", SCREENER, toOther).status())
                .isEqualTo(204);
        doors.await(own, FURTHER_LEAD, read -> true);

        assertThat(nameless(doors.get(none, FURTHER_LEAD))).isEqualTo(nameless(doors.get(first, FURTHER_LEAD)));
        assertThat(nameless(reported(none))).isEqualTo(nameless(reported(first)));
    }

    private Doors.Answer reported(String recommendation) {
        var answer =
                doors.change("POST", recommendation + "/progress", FURTHER_LEAD, "\"1\"", "{\"note\": \"Drafted.\"}");
        assertThat(answer.status()).isEqualTo(404);
        return answer;
    }

    private static String nameless(Doors.Answer problem) {
        return problem.text().replaceAll("RR-[12]", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
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

        var after = doors.awaitState(first, "IN_PROGRESS");
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.tag()).isEqualTo(before.tag());
    }
}
