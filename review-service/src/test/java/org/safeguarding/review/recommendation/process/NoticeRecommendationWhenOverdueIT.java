package org.safeguarding.review.recommendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.SCREENER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.Doors;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.Mornings;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recommendation is assigned, its day passes, and its owner's lead is told once. */
@OnEngines
class NoticeRecommendationWhenOverdueIT {

    private static final String OVERDUE = "safeguarding.recommendation-overdue.v1";

    @Autowired
    private OpenRecommendationWhenMade process;

    @Autowired
    private DueDays days;

    @Autowired
    private LookHours hours;

    @Autowired
    private CommandGateway commands;

    @LocalServerPort
    private int port;

    private final CaseId caseId = new CaseId(UUID.randomUUID());
    private final LocalDate due = London.today(Clock.systemUTC()).plusDays(30);

    @Test
    void on_the_day_after_its_due_day_it_is_said_once_that_it_is_overdue() {
        assigned();
        awaitRemembered(1);

        look(due);
        look(due.plusDays(1));
        look(due.plusDays(1));
        awaitRemembered(0);
        look(due.plusDays(2));

        var doors = new Doors(port);
        doors.await(
                "/recommendations?late=true&caseId=" + caseId,
                SCREENER,
                board -> board.at("/total").asInt() == 1);
        assertThat(doors.get("/recommendations?late=false&caseId=" + caseId, SCREENER)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(doors.get("/recommendations/" + caseId + "/RR-1", SCREENER)
                        .json()
                        .at("/late")
                        .asBoolean())
                .isTrue();
        var told = TopicReader.about(
                caseId,
                Topics.REVIEW_EVENTS,
                messages -> messages.stream().anyMatch(message -> message.type().equals(OVERDUE)));
        assertThat(told).extracting(TopicReader.Message::type).containsOnlyOnce(OVERDUE);
        assertThat(told.getLast().json())
                .isEqualTo("{\"caseId\":\"%s\",\"owner\":\"POLICE-1\",\"dueOn\":\"%s\"}".formatted(caseId, due));
    }

    private void assigned() {
        var words = Sealed.of(SubjectId.of(caseId, "reviews"), "Share what is known.");
        Acting.asSystem(
                "test",
                "test",
                () -> process.on(new RapidReviewEvent.RecommendationMade(
                        caseId,
                        1,
                        due.minusDays(30),
                        words.map(org.safeguarding.review.rapidreview.domain.Recommendation::new))));
        var doors = new Doors(port);
        var first = "/recommendations/" + caseId + "/RR-1";
        doors.awaitState(first, "OPEN");
        assertThat(doors.decide("PUT", first, "assignment", SCREENER, """
                {"owner": {"agency": "POLICE", "organisation": "POLICE-1"}, "themes": ["NEGLECT"],
                 "dueOn": "%s"}""".formatted(due))
                        .status())
                .isEqualTo(204);
    }

    private void look(LocalDate day) {
        new NoticeRecommendationWhenOverdue(days, hours, commands, Mornings.of(day)).look();
    }

    private void awaitRemembered(int expected) {
        Mornings.awaitPast(days, NoticeRecommendationWhenOverdue.FEATURE, caseId, due, expected);
    }
}
