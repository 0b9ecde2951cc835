package org.safeguarding.review.learning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.SCREENER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Topics;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.rapidreview.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;

/** Alternate learning is planned, its day passes, and its owner's lead is told once. */
class NoticeLearningWhenOverdueIT extends ConcludedWithLearning {

    private static final String OVERDUE = "safeguarding.learning-overdue.v1";

    @Autowired
    private DueDays days;

    @Autowired
    private LookHours hours;

    @Autowired
    private CommandGateway commands;

    @Test
    void on_the_day_after_its_due_day_it_is_said_once_that_it_is_overdue() {
        planned();
        var due = today().plusDays(10);
        awaitRemembered(due, 1);

        look(due);
        look(due.plusDays(1));
        look(due.plusDays(1));
        awaitRemembered(due, 0);
        look(due.plusDays(2));

        doors.await("/learning?late=true", SCREENER, list -> list.toString().contains(caseId.toString()));
        var told = TopicReader.about(
                caseId,
                Topics.REVIEW_EVENTS,
                messages -> messages.stream().anyMatch(message -> message.type().equals(OVERDUE)));
        assertThat(told).extracting(TopicReader.Message::type).containsOnlyOnce(OVERDUE);
        assertThat(told.getLast().json())
                .isEqualTo(
                        "{\"caseId\":\"%s\",\"owner\":\"COMMUNITY-HEALTH-1\",\"dueOn\":\"%s\"}".formatted(caseId, due));
    }

    private void look(LocalDate day) {
        var then = Clock.fixed(day.atTime(7, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new NoticeLearningWhenOverdue(days, hours, commands, then).look();
    }

    private void awaitRemembered(LocalDate due, int expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> remembered(due), found -> found.size() == expected);
    }

    private List<DueDay> remembered(LocalDate due) {
        return days.past(NoticeLearningWhenOverdue.FEATURE, due.plusDays(1)).stream()
                .filter(one -> one.caseId().equals(caseId))
                .toList();
    }
}
