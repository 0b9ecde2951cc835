package org.safeguarding.review.practicereview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewJourney.*;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.practicereview.PracticeReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.InterestsDeclared;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practice review from the conclusion of its Rapid Review to its end, through the doors that the world uses. */
@OnEngines
class FromConclusionToPublicationIT {

    @Autowired
    private EventStore events;

    @LocalServerPort
    private int port;

    private PracticeReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new PracticeReviewJourney(port, events);
    }

    @Test
    void a_review_is_commissioned_led_and_published() {
        var caseId = journey.published();

        var review = journey.review(caseId);
        assertThat(review.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(review.at("/drafts/0/approvedBy")).hasSize(3);
        assertThat(review.at("/ending/availableUntil").asString())
                .isEqualTo(workday().plusYears(1).toString());
        var clocks =
                journey.get("/practice-reviews/" + caseId + "/clocks", UNIT).json();
        assertThat(clocks.at("/clocks/0/clock").asString()).isEqualTo("LCSPR");
        assertThat(clocks.at("/clocks/0/reading/state").asString()).isEqualTo("MET");
        assertThat(clocks.at("/clocks/1/reading/state").asString()).isEqualTo("MET");
        assertThat(clocks.at("/clocks/2/reading/state").asString()).isEqualTo("RUNNING");
        assertThat(told(caseId, 4))
                .extracting(Message::type)
                .containsExactly(
                        "safeguarding.practice-review-commissioned.v1",
                        "safeguarding.practice-reviewer-appointed.v1",
                        "safeguarding.practice-review-fact-check-sent.v1",
                        "safeguarding.practice-review-published.v1");
    }

    @Test
    void whoever_has_signed_in_reads_what_is_public_and_nothing_sealed_is_in_it() {
        var published = journey.published();
        var withheld = journey.withheld("zephyrquartz", "Handovers are shared now.");
        assertThat(journey.review(withheld)
                        .at("/ending/withholding/justification")
                        .asString())
                .isEqualTo("zephyrquartz");

        journey.await("/published-reviews", rows -> rows.toString().contains(withheld.toString()));
        var referrer = Tokens.of("hospital", Role.REFERRER, Agency.ACUTE_TRUST);
        var list = journey.get("/published-reviews", referrer);
        assertThat(list.text())
                .contains("/published-reviews/" + published + "/report", HASH)
                .doesNotContain("zephyrquartz");
        var row = list.json()
                .valueStream()
                .filter(one -> one.at("/caseId").asString().equals(withheld.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(row.at("/improvementsInstead").asBoolean()).isTrue();
        assertThat(row.at("/file").asString()).isEqualTo("/published-reviews/" + withheld + "/report");
        assertThat(row.at("/improvements").asString()).isEqualTo("Handovers are shared now.");
        assertThat(row.has("hash")).isFalse();
        assertThat(row.at("/availableUntil").asString())
                .isEqualTo(today().plusYears(1).toString());
        assertThat(journey.review(withheld).at("/withholding")).hasSize(3);
        assertThat(told(withheld, 4).getLast().type()).isEqualTo("safeguarding.practice-review-withheld.v1");
        assertThat(journey.get("/published-reviews", null).status()).isEqualTo(401);
    }

    @Test
    void a_pause_stops_nothing_and_explains_the_breach() {
        var caseId = journey.commissioned(today().minusMonths(8));
        done(journey.put(caseId, "pause", UNIT, """
                {"reason": "CRIMINAL_PROCEEDINGS", "panelToldOn": "%s", "words": "The trial."}""".formatted(today())));

        journey.await(
                "/practice-reviews?overdue=true&paused=true",
                rows -> rows.toString().contains(caseId.toString()));
        var clock = journey.get("/practice-reviews/" + caseId + "/clocks", COUNCIL)
                .json()
                .at("/clocks/0");
        assertThat(clock.at("/reading/state").asString()).isEqualTo("LATE");
        assertThat(clock.at("/explained").asBoolean()).isTrue();
        assertThat(clock.at("/delays/0/words").asString()).isEqualTo("The trial.");
        assertThat(journey.put(caseId, "reviewer", COUNCIL, reviewer("VOLUNTARY"))
                        .text())
                .contains("practice-review/a-paused-review-is-resumed-first");

        done(journey.delete(caseId, "pause", UNIT));
        done(journey.post(caseId, "delays", UNIT, """
                {"reason": "FAMILY_COURT", "newTarget": "%s", "told": ["NATIONAL_PANEL"], "words": "A judgment."}""".formatted(today().plusDays(30))));
        assertThat(journey.review(caseId).at("/overdue").asBoolean()).isTrue();
    }

    @Test
    void what_is_asked_reported_recommended_and_said_is_kept() {
        var caseId = journey.approved();
        done(journey.post(caseId, "progress-requests", POLICE, "{\"words\": \"Please send the draft.\"}"));
        done(journey.post(caseId, "progress", REVIEWER, "{\"words\": \"Nine of twelve.\", \"answers\": 1}"));
        done(journey.post(
                caseId,
                "progress-requests",
                Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP),
                "{\"words\": \"And since?\"}"));
        done(journey.post(caseId, "recommendations", REVIEWER, "{\"text\": \"Share handovers.\"}"));
        var second = journey.post(caseId, "recommendations", UNIT, "{\"text\": \"Ask fathers too.\"}");
        done(journey.put(caseId, "family-involvement", REVIEWER, "{\"how\": \"Met.\", \"views\": \"Nobody asked.\"}"));

        assertThat(told(caseId, 5).stream().map(Message::json).skip(3))
                .as("that something was asked, and of whom, and never what")
                .containsOnly(
                        "{\"caseId\":\"%s\",\"reviewer\":\"reviewer-a\",\"askedOn\":\"%s\"}".formatted(caseId, today()))
                .hasSize(2);
        assertThat(second.json().at("/number").asInt()).isEqualTo(2);
        var review = journey.get("/practice-reviews/" + caseId, REVIEWER).json();
        assertThat(review.at("/progress/0/askedBy").asString()).isEqualTo("POLICE");
        assertThat(review.at("/progress/0/open").asBoolean()).isFalse();
        assertThat(review.at("/progress/1/words").asString()).isEqualTo("Nine of twelve.");
        assertThat(review.at("/progress/2/askedBy").asString()).isEqualTo("PARTNERSHIP");
        assertThat(review.at("/progress/2/open").asBoolean()).isTrue();
        assertThat(journey.get("/practice-reviews/" + caseId + "/clocks", POLICE)
                        .json()
                        .at("/monitor/openRequests/0")
                        .asInt())
                .isEqualTo(2);
        assertThat(review.at("/recommendations/0/recommendation/text").asString())
                .isEqualTo("Share handovers.");
        assertThat(review.at("/familyInvolvement/0/involvement/views").asString())
                .isEqualTo("Nobody asked.");
    }

    @Test
    void decided_anew_it_is_dated_anew_and_another_outcome_ends_it() {
        var first = today().minusMonths(8);
        var caseId = journey.commissioned(first);
        journey.conclude(caseId, ReviewOutcome.LOCAL_CSPR, today().minusMonths(1), 2);
        var review = journey.await(
                caseId,
                one -> one.at("/decidedOn")
                        .asString()
                        .equals(today().minusMonths(1).toString()));
        assertThat(review.at("/firstDueOn").asString())
                .isEqualTo(first.plusMonths(6).toString());
        assertThat(review.at("/overdue").asBoolean()).isFalse();
        var clock = journey.get("/practice-reviews/" + caseId + "/clocks", UNIT)
                .json()
                .at("/clocks/0");
        assertThat(clock.at("/counts")).hasSize(2);
        assertThat(clock.at("/reading/breached").asBoolean()).isTrue();

        journey.conclude(caseId, ReviewOutcome.NO_FURTHER_ACTION, today().minusDays(5), 3);
        review = journey.await(caseId, one -> one.at("/state").asString().equals("DISCONTINUED"));
        assertThat(review.at("/ending/otherOutcome").asString()).isEqualTo("NO_FURTHER_ACTION");
        assertThat(told(caseId, 3))
                .extracting(Message::type)
                .containsExactly(
                        "safeguarding.practice-review-commissioned.v1",
                        "safeguarding.practice-review-commissioned.v1",
                        "safeguarding.practice-review-discontinued.v1");
    }

    @Test
    void why_a_reviewer_was_replaced_is_not_for_the_successor_to_read() {
        var caseId = journey.commissioned(today().minusDays(150));
        done(journey.put(caseId, "reviewer", COUNCIL, reviewer("VOLUNTARY")));
        done(journey.put(caseId, "reviewer/successor", COUNCIL, """
                {"reviewer": "reviewer-z", "agency": "VOLUNTARY", "organisation": "X-1", "reason": "An operation."}"""));

        for (var reader : List.of(COUNCIL, UNIT, Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP))) {
            var succession =
                    journey.get("/practice-reviews/" + caseId, reader).json().at("/successions/0");
            assertThat(succession.at("/reason").asString()).isEqualTo("An operation.");
        }
        var read = journey.get("/practice-reviews/" + caseId, STRANGER);
        assertThat(read.json().at("/successions/0/reviewer").asString()).isEqualTo("reviewer-z");
        assertThat(read.text()).doesNotContain("An operation.");
        assertThat(status(caseId, REVIEWER)).isEqualTo(404);
    }

    @Test
    void a_reviewer_who_declares_a_conflict_while_it_runs_is_shown_as_independent_no_longer() {
        var caseId = journey.commissioned(today().minusDays(150));
        done(journey.put(caseId, "reviewer", COUNCIL, reviewer("VOLUNTARY")));
        assertThat(journey.review(caseId).at("/reviewer/independent").asBoolean())
                .isTrue();

        journey.record(new InterestsDeclared(caseId, today(), "reviewer-a", true), 2);

        journey.await(caseId, review -> !review.at("/reviewer/independent").asBoolean());
    }

    @Test
    void a_reviewer_reads_the_own_review_until_it_is_published() {
        var running = journey.approved();
        assertThat(status(running, REVIEWER)).isEqualTo(200);
        assertThat(status(running, STRANGER)).isEqualTo(404);
        assertThat(journey.get("/practice-reviews", STRANGER).text()).doesNotContain(running.toString());
        assertThat(status(journey.published(), REVIEWER)).isEqualTo(404);
    }

    private int status(CaseId caseId, String token) {
        return journey.get("/practice-reviews/" + caseId, token).status();
    }

    private static List<Message> told(CaseId caseId, int messages) {
        return TopicReader.about(
                        caseId, Topics.REVIEW_EVENTS, told -> ours(told).size() >= messages)
                .stream()
                .filter(FromConclusionToPublicationIT::isOurs)
                .toList();
    }

    private static List<Message> ours(List<Message> told) {
        return told.stream().filter(FromConclusionToPublicationIT::isOurs).toList();
    }

    private static boolean isOurs(Message message) {
        return message.type().startsWith("safeguarding.practice-review");
    }
}
