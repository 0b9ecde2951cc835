package org.safeguarding.review.practicereview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewJourney.*;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Topics;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.Mornings;
import org.safeguarding.review.practicereview.PracticeReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The months of a practice review pass, it rests all the same, and once it is told that they are over. */
@OnEngines
class NoticePracticeReviewWhenOverdueIT {

    private static final String OVERDUE = "safeguarding.practice-review-overdue.v1";

    @Autowired
    private DueDays days;

    @Autowired
    private LookHours hours;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore events;

    @LocalServerPort
    private int port;

    @Test
    void on_the_day_after_its_months_are_over_it_is_said_once_though_the_review_rests() {
        var journey = new PracticeReviewJourney(port, events);
        var caseId = journey.commissioned(today().minusMonths(5));
        var due = LocalDate.parse(journey.review(caseId).at("/dueOn").asString());
        done(journey.put(caseId, "pause", UNIT, """
                {"reason": "CRIMINAL_PROCEEDINGS", "panelToldOn": "%s", "words": "The trial."}""".formatted(today())));
        awaitRemembered(caseId, due, 1);

        look(due);
        look(due.plusDays(1));
        look(due.plusDays(1));
        awaitRemembered(caseId, due, 0);
        look(due.plusDays(2));

        var told = TopicReader.about(
                caseId,
                Topics.REVIEW_EVENTS,
                messages -> messages.stream().anyMatch(message -> message.type().equals(OVERDUE)));
        assertThat(told).extracting(TopicReader.Message::type).containsOnlyOnce(OVERDUE);
        assertThat(told.getLast().json()).isEqualTo("{\"caseId\":\"%s\",\"dueOn\":\"%s\"}".formatted(caseId, due));
    }

    private void look(LocalDate day) {
        new NoticePracticeReviewWhenOverdue(days, hours, commands, Mornings.of(day)).look();
    }

    private void awaitRemembered(CaseId caseId, LocalDate due, int expected) {
        Mornings.awaitPast(days, NoticePracticeReviewWhenOverdue.FEATURE, caseId, due, expected);
    }
}
