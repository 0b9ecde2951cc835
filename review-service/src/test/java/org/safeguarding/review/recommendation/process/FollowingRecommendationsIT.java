package org.safeguarding.review.recommendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.testing.Tokens;

/** What becomes of a recommendation, step by step. */
class FollowingRecommendationsIT extends RecommendedByEachReview {

    @Test
    void one_is_carried_out_shown_sent_back_assured_by_another_and_closed() {
        assigned(today().plusDays(30));
        inProgress();
        done("PUT", "evidence", LEAD, "{\"text\": \"" + WORD + " audited.\", \"reference\": \"A-17\"}", "EVIDENCED");
        done("PUT", "evidence-return", PARTNER, REASON, "IN_PROGRESS");
        done("PUT", "evidence", LEAD, "{\"text\": \"All boroughs.\"}", "EVIDENCED");
        var own = doors.decide("PUT", first, "assurance", POLICE_PARTNER, REASON);
        assertThat(own.json().at("/rule").asString()).isEqualTo("recommendation/another-organisation-assures");
        done("PUT", "assurance", PARTNER, REASON, "ASSURED");
        done("PUT", "closing", CHAIR, "{}", "CLOSED");

        var notes =
                doors.await(first, CHAIR, read -> read.at("/notes").size() == 5).json();
        assertThat(notes.at("/notes/0/words/actions/0/text").asString()).isEqualTo("Train.");
        assertThat(notes.at("/notes/1/words/reference").asString()).isEqualTo("A-17");
        var told = TopicReader.about(caseId, Topics.REVIEW_EVENTS, messages -> messages.size() >= 2);
        assertThat(told)
                .extracting(TopicReader.Message::json)
                .containsExactly(
                        "{\"caseId\":\"%s\",\"owner\":\"POLICE-1\",\"dueOn\":\"%s\"}"
                                .formatted(caseId, today().plusDays(30)),
                        "{\"caseId\":\"%s\",\"owner\":\"POLICE-1\",\"returnedOn\":\"%s\"}".formatted(caseId, today()));
    }

    @Test
    void another_owner_and_another_date_leave_the_first_ones_legible() {
        assigned(today().plusDays(30));
        done("PUT", "reassignment", CHAIR, """
                {"owner": {"agency": "ICB", "organisation": "ICB-1"}, "reason": "Moved."}""", "ASSIGNED");
        doors.await(first, SCREENER, read -> read.at("/owner/agency").asString().equals("ICB"));
        done("PUT", "due-date", SCREENER, """
                {"dueOn": "%s", "reason": "Later."}""".formatted(today().plusDays(60)), "ASSIGNED");

        var read = doors.await(first, CHAIR, found -> found.at("/notes").size() == 2)
                .json();
        assertThat(read.at("/firstDueOn").asString())
                .isEqualTo(today().plusDays(30).toString());
        assertThat(doors.await(first, CHAIR, found -> !found.at("/dueOn").equals(found.at("/firstDueOn")))
                        .json()
                        .at("/dueOn")
                        .asString())
                .isEqualTo(today().plusDays(60).toString());
        assertThat(read.at("/notes/1/formerlyDueOn").asString())
                .isEqualTo(today().plusDays(30).toString());
        assertThat(doors.get(first, LEAD).status()).isEqualTo(404);
    }

    @Test
    void the_next_owner_reads_why_it_was_given_over_and_no_word_of_the_former_one() {
        assigned(today().plusDays(30));
        inProgress();
        done("PUT", "reassignment", CHAIR, """
                {"owner": {"agency": "ICB", "organisation": "ICB-1"}, "reason": "Moved."}""", "ASSIGNED");
        var next = Tokens.of("icb-lead", Role.AGENCY_LEAD, Agency.ICB);
        doors.await(
                first,
                CHAIR,
                read -> read.at("/notes").size() == 2
                        && read.at("/owner/agency").asString().equals("ICB"));
        var read = doors.get(first, next).json();
        assertThat(read.at("/notes")).hasSize(1);
        assertThat(read.at("/notes/0/kind").asString()).isEqualTo("REASSIGNED");
    }

    @Test
    void what_is_sent_back_is_told_of_whoever_owns_it_by_then() {
        var next = Tokens.of("hospital-lead", Role.AGENCY_LEAD, Agency.ACUTE_TRUST, Organisation.of("RX0"));
        assigned(today().plusDays(30));
        done("PUT", "reassignment", CHAIR, """
                {"owner": {"agency": "ACUTE_TRUST", "organisation": "RX0"}, "reason": "Moved."}""", "ASSIGNED");
        doors.await(
                first,
                SCREENER,
                read -> read.at("/owner/organisation").asString().equals("RX0"));
        done("POST", "progress", next, "{\"note\": \"Drafted.\", \"actions\": []}", "IN_PROGRESS");
        done("PUT", "evidence", next, "{\"text\": \"Audited.\"}", "EVIDENCED");
        done("PUT", "evidence-return", PARTNER, REASON, "IN_PROGRESS");

        var told = TopicReader.about(caseId, Topics.REVIEW_EVENTS, messages -> messages.size() >= 3);
        assertThat(told.getLast().json())
                .isEqualTo("{\"caseId\":\"%s\",\"owner\":\"RX0\",\"returnedOn\":\"%s\"}".formatted(caseId, today()));
    }

    @Test
    void an_owner_may_refuse_before_work_begins_and_an_unowned_one_is_a_partners_to_refuse() {
        assertThat(doors.decide("PUT", first, "refusal", LEAD, REASON).status()).isEqualTo(404);
        assigned(today().plusDays(30));
        done("PUT", "refusal", LEAD, REASON, "NOT_ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, assignment, AGENCY_LEAD", "PUT, reassignment, AUDITOR", "PUT, due-date, AGENCY_LEAD",
        "POST, progress, CHAIR", "PUT, evidence, CHAIR", "PUT, assurance, AGENCY_LEAD",
        "PUT, evidence-return, PANEL_MEMBER", "PUT, closing, PARTNER", "PUT, refusal, SCREENER"
    })
    void who_may_not_is_refused(String method, String deed, Role role) {
        assertThat(doors.decide(method, first, deed, Tokens.of("somebody", role, Agency.POLICE), "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_change_is_decided_on_what_was_looked_at() {
        var seen = doors.get(first, SCREENER).tag();
        var body = assignment(today().plusDays(30));
        assertThat(doors.change("PUT", first + "/assignment", SCREENER, null, body)
                        .status())
                .isEqualTo(428);
        assertThat(doors.change("PUT", first + "/assignment", SCREENER, seen, body)
                        .tag())
                .isEqualTo("\"1\"");
        assertThat(doors.change("PUT", first + "/assignment", CHAIR, seen, body).status())
                .isEqualTo(412);
    }
}
