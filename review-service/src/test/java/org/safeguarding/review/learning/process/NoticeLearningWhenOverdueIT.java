package org.safeguarding.review.learning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.SCREENER;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Topics;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.Mornings;
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
        new NoticeLearningWhenOverdue(days, hours, commands, Mornings.of(day)).look();
    }

    private void awaitRemembered(LocalDate due, int expected) {
        Mornings.awaitPast(days, NoticeLearningWhenOverdue.FEATURE, caseId, due, expected);
    }
}
