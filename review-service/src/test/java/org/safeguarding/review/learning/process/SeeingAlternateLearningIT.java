package org.safeguarding.review.learning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;

/** What is seen of alternate learning, and by whom. */
class SeeingAlternateLearningIT extends ConcludedWithLearning {

    @Test
    void a_conclusion_without_learning_commissions_none() {
        caseId = new CaseId(UUID.randomUUID());
        concluded(ReviewOutcome.NO_FURTHER_ACTION, "first");

        assertThat(doors.get("/learning/" + caseId, SCREENER).status()).isEqualTo(404);
    }

    @Test
    void another_organisation_of_the_same_kind_neither_sees_nor_leads_it() {
        planned();
        assertThat(doors.get(learning, OTHER_LEAD).status()).isEqualTo(404);
        assertThat(doors.get("/learning", OTHER_LEAD).text()).doesNotContain(caseId.toString());
        assertThat(doors.get("/learning", LEAD).text()).contains(caseId.toString());

        assertThat(doors.decide("PUT", learning, "findings", OTHER_LEAD, FINDINGS)
                        .status())
                .isEqualTo(404);
        assertThat(doors.decide("PUT", learning, "start", OTHER_LEAD, "{}").status())
                .isEqualTo(404);
        assertThat(doors.get(learning, SCREENER).json().at("/state").asString()).isEqualTo("PLANNED");
    }

    @Test
    void the_owner_of_another_round_reads_no_word_of_the_one_before() {
        closed();
        concluded(ReviewOutcome.ALTERNATE_LEARNING, "second");
        doors.awaitState(learning, "COMMISSIONED");
        done(doors.decide("PUT", learning, "plan", SCREENER, plan().replace("COMMUNITY-HEALTH-1", "OTHER-9")));
        doors.awaitState(learning, "PLANNED");

        assertThat(doors.get(learning, OTHER_LEAD).json().at("/notes")).isEmpty();
        assertThat(doors.get(learning, CHAIR).json().at("/notes")).hasSize(2);
    }

    @Test
    void a_list_tells_what_is_overdue_and_what_is_late() {
        planned();

        assertThat(doors.get("/learning?overdue=false&late=false", SCREENER).text())
                .contains(caseId.toString());
        assertThat(doors.get("/learning?overdue=true", SCREENER).text()).doesNotContain(caseId.toString());
        assertThat(doors.get("/learning?late=true", SCREENER).text()).doesNotContain(caseId.toString());
    }

    @Test
    void an_auditor_sees_how_far_it_has_come_and_no_word() {
        closed();

        var read = doors.get(learning, AUDITOR);
        assertThat(read.json().at("/state").asString()).isEqualTo("CLOSED");
        assertThat(read.text()).doesNotContain(WORD);
        assertThat(doors.get("/learning", AUDITOR).text()).contains(caseId.toString());
    }

    @Test
    void bad_fields_are_named() {
        var bad = doors.decide("PUT", learning, "plan", SCREENER, "{\"kind\": \"AUDIT\", \"questions\": \" \"}");

        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.text()).contains("owner", "questions", "dueOn");
    }

    @Test
    void sheets_that_were_dropped_grow_again() {
        closed();
        var before = doors.get(learning, CHAIR);
        doors.rebuild("learning-sheet");

        var after = doors.awaitState(learning, "CLOSED");
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.tag()).isEqualTo(before.tag());
    }
}
