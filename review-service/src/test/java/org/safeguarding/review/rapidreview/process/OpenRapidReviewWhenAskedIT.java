package org.safeguarding.review.rapidreview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class OpenRapidReviewWhenAskedIT {

    private final LocalDate notified = today().minusDays(3);

    @Autowired
    private CaseChannel channel;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;
    private CaseId caseId;

    @BeforeEach
    void a_new_case() {
        journey = new ReviewJourney(port, channel);
        caseId = ReviewJourney.newCase();
    }

    @Test
    void a_review_that_is_asked_for_is_opened_and_announced() {
        var request = ask(notified);

        var told = told(1).getFirst();
        assertThat(told.type()).isEqualTo("safeguarding.rapid-review-opened.v1");
        assertThat(told.json())
                .isEqualTo(opened("SERIOUS_INCIDENT_NOTIFICATION", openedOn(), WorkingDays.after(notified, 15)));
        assertThat(told.id()).isNotEqualTo(request);
        assertThat(stored()).containsExactly("rapid-review.opened");
    }

    @Test
    void a_local_review_counts_from_the_day_on_which_it_was_required() {
        channel.announce(
                UUID.randomUUID().toString(), new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, notified));

        assertThat(told(1).getFirst().json())
                .isEqualTo(opened("LOCAL_DECISION", openedOn(), WorkingDays.after(notified, 15)));
    }

    @Test
    void however_often_it_is_asked_a_review_is_opened_once_and_every_asking_is_answered_once() {
        var requests = List.of(ask(notified), ask(notified), ask(notified));
        for (int heardAgain = 0; heardAgain < 5; heardAgain++) {
            requests.forEach(request -> journey.ask(request, caseId, notified));
        }
        ask(notified);

        var told = told(4);
        assertThat(stored())
                .containsExactly(
                        "rapid-review.opened",
                        "rapid-review.opening-confirmed",
                        "rapid-review.opening-confirmed",
                        "rapid-review.opening-confirmed");
        assertThat(told)
                .extracting(Message::type)
                .as("opened once, whoever asks again is told that it stands")
                .containsExactly(
                        "safeguarding.rapid-review-opened.v1",
                        "safeguarding.rapid-review-confirmed.v1",
                        "safeguarding.rapid-review-confirmed.v1",
                        "safeguarding.rapid-review-confirmed.v1");
        assertThat(told).extracting(Message::json).containsOnly(told.getFirst().json());
        assertThat(told).extracting(Message::id).doesNotHaveDuplicates();
    }

    @Test
    void a_notification_that_is_dated_anew_is_answered_with_the_day_that_comes_first() {
        ask(notified);
        ask(notified.minusDays(2));

        var told = told(2);
        assertThat(told)
                .extracting(Message::type)
                .containsExactly("safeguarding.rapid-review-opened.v1", "safeguarding.rapid-review-redated.v1");
        assertThat(told.getLast().json())
                .isEqualTo(opened(
                        "SERIOUS_INCIDENT_NOTIFICATION", openedOn(), WorkingDays.after(notified.minusDays(2), 15)));
        assertThat(stored())
                .containsExactly(
                        "rapid-review.opened", "rapid-review.notification-redated", "rapid-review.opening-confirmed");
    }

    @Test
    void a_local_review_that_is_notified_later_is_announced_as_due_on_another_day_and_not_as_opened_again() {
        channel.announce(
                UUID.randomUUID().toString(), new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, notified));
        var openedOn = openedOn();
        ask(notified.plusDays(1));

        var told = told(2);
        assertThat(told)
                .extracting(Message::type)
                .containsExactly("safeguarding.rapid-review-opened.v1", "safeguarding.rapid-review-redated.v1");
        assertThat(told.getLast().json())
                .isEqualTo(
                        opened("SERIOUS_INCIDENT_NOTIFICATION", openedOn, WorkingDays.after(notified.plusDays(1), 15)));
    }

    @Test
    void a_refusal_is_announced_with_its_rule_and_corrected_facts_open_the_review() {
        ask(null);
        ask(notified);

        var told = told(2);
        assertThat(told)
                .extracting(Message::type)
                .containsExactly("safeguarding.rapid-review-refused.v1", "safeguarding.rapid-review-opened.v1");
        assertThat(told.getFirst().json())
                .isEqualTo("{\"caseId\":\"%s\",\"rule\":\"rapid-review/notification-is-dated\"}".formatted(caseId));
        assertThat(stored()).containsExactly("rapid-review.opening-refused", "rapid-review.opened");
    }

    @Test
    void a_refused_review_shows_why() {
        ask(today().plusDays(1));

        var review = journey.awaitStage(caseId, "REFUSED");
        assertThat(review.at("/refusedBy").toString())
                .isEqualTo("[\"rapid-review/notified-before-required\",\"rapid-review/nothing-lies-in-the-future\"]");
    }

    private String ask(@Nullable LocalDate notifiedOn) {
        var request = UUID.randomUUID().toString();
        journey.ask(request, caseId, notifiedOn);
        return request;
    }

    private List<Message> told(int messages) {
        return TopicReader.about(caseId, Topics.REVIEW_EVENTS, told -> told.size() >= messages);
    }

    private LocalDate openedOn() {
        journey.awaitStage(caseId, "OPENED");
        return journey.openedOn(caseId);
    }

    private String opened(String basis, LocalDate openedOn, LocalDate dueOn) {
        return "{\"caseId\":\"%s\",\"basis\":\"%s\",\"openedOn\":\"%s\",\"dueOn\":\"%s\"}"
                .formatted(caseId, basis, openedOn, dueOn);
    }

    private List<String> stored() {
        return db.sql("select name from domain_event where stream = ? order by sequence_number")
                .param("rapid-review/" + caseId)
                .query(String.class)
                .list();
    }
}
