package org.safeguarding.review.rapidreview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.Mornings;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hospital owes its return, and day after day is looked at it. */
@OnEngines
class ChaseReturnsWhenOwedIT {

    private static final LocalDate DUE = WorkingDays.after(today(), 30);
    private static final LocalDate BEFORE = WorkingDays.before(DUE, 2);
    private static final LocalDate AFTER = WorkingDays.after(DUE, 1);
    private static final LocalDate CHAIR_HEARS = WorkingDays.after(DUE, 3);
    private static final String LEAD =
            Tokens.of("lead-hospital", Role.AGENCY_LEAD, Agency.ACUTE_TRUST, Organisation.of("RX0"));

    @Autowired
    private OwedReturns owed;

    @Autowired
    private LookHours hours;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private CaseChannel channel;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;
    private CaseId caseId;

    @BeforeEach
    void a_hospital_is_asked() {
        journey = new ReviewJourney(port, channel);
        caseId = journey.convened(today().minusDays(3));
        ask();
        awaitOwed(1);
    }

    @Test
    void the_lead_is_chased_three_times_and_then_the_chair_hears_each_once() {
        Stream.of(BEFORE.minusDays(1), BEFORE, BEFORE, DUE, DUE, AFTER, AFTER, CHAIR_HEARS, CHAIR_HEARS.plusDays(9))
                .forEach(this::look);

        assertThat(chased(4))
                .extracting(Message::json)
                .containsExactly(
                        chase("lead-hospital", "BEFORE_DUE"),
                        chase("lead-hospital", "ON_THE_DAY"),
                        chase("lead-hospital", "AFTER_DUE"),
                        chase("chair", "TO_THE_CHAIR"));
        assertThat(stored()).hasSize(4);
    }

    @Test
    void a_chair_with_a_conflict_of_interest_is_not_named() {
        done(journey.put(caseId, "interests", SCREENER, """
                {"person": "chair", "conflict": true}"""));

        look(CHAIR_HEARS);

        assertThat(chased(1).getFirst().json()).contains("TO_THE_CHAIR").doesNotContain("\"chair\"");
    }

    @Test
    void after_days_without_a_look_only_the_highest_step_is_taken() {
        look(AFTER);
        look(AFTER.plusDays(1));

        assertThat(chased(1)).extracting(Message::json).containsExactly(chase("lead-hospital", "AFTER_DUE"));
        assertThat(stored()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"nil\": true", "\"nil\": false, \"analysis\": \"Little was known.\""})
    void who_has_answered_a_nil_return_too_is_chased_no_more(String answer) {
        look(BEFORE);
        done(journey.put(caseId, "returns/1", LEAD, """
                {"author": "A. Author", "approver": "B. Approver", "recordsSearched": "All.", %s}""".formatted(answer)));

        theChasingStopsAfter(1);
    }

    @Test
    void a_return_that_does_not_come_is_chased_no_more() {
        done(journey.put(caseId, "missing-returns", SCREENER, """
                {"agency": "ACUTE_TRUST", "organisation": "RX0", "reason": "The records were not found."}"""));

        theChasingStopsAfter(0);
    }

    @Test
    void of_a_review_that_ended_nothing_is_owed() {
        look(DUE);
        channel.announce("ended-" + caseId, new DiscontinueRapidReview(caseId, today(), null));
        journey.awaitStage(caseId, "DISCONTINUED");

        theChasingStopsAfter(1);
    }

    /** The queue of events lags behind the answer: the aggregate knows better, and that is no fault. */
    @Test
    void an_answer_of_which_the_look_has_not_heard_is_no_fault() {
        var known = owed.dueBy(DUE).stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst();
        done(journey.put(caseId, "missing-returns", SCREENER, """
                {"agency": "ACUTE_TRUST", "organisation": "RX0", "reason": "The records were not found."}"""));
        awaitOwed(0);
        owed.remember(known.orElseThrow());

        look(DUE);

        assertThat(stored()).isEmpty();
        owed.forget(caseId);
    }

    @Test
    void the_look_is_a_daily_one() {
        assertThat(db.sql("select count(*) from scheduled_tasks where task_name = 'chase-owed-returns'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void theChasingStopsAfter(int steps) {
        awaitOwed(0);
        Stream.of(DUE, AFTER, CHAIR_HEARS).forEach(this::look);
        assertThat(stored()).hasSize(steps);
    }

    private void ask() {
        done(journey.post("/rapid-reviews/" + caseId + "/agencies", SCREENER, """
                {"agency": "ACUTE_TRUST", "organisation": "RX0", "lead": "lead-hospital", "subjects": ["the child"],
                 "periodFrom": "2024-09-01", "periodTo": "2026-09-01", "dueOn": "%s"}""".formatted(DUE)));
    }

    /** The look of one day; what other cases owe is looked at with it. */
    private void look(LocalDate day) {
        new ChaseReturnsWhenOwed(owed, hours, commands, Mornings.of(day)).look();
    }

    private void awaitOwed(int returns) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> rows(), rows -> rows.size() == returns);
    }

    private List<OwedReturn> rows() {
        return owed.dueBy(CHAIR_HEARS).stream()
                .filter(one -> one.caseId().equals(caseId))
                .toList();
    }

    private List<Message> chased(int messages) {
        return chasing(TopicReader.about(
                caseId, Topics.REVIEW_EVENTS, told -> chasing(told).size() >= messages));
    }

    private static List<Message> chasing(List<Message> told) {
        return told.stream()
                .filter(message -> message.type().equals("safeguarding.agency-return-chased.v1"))
                .toList();
    }

    private String chase(String recipient, String step) {
        return "{\"caseId\":\"%s\",\"recipient\":\"%s\",\"step\":\"%s\",\"dueOn\":\"%s\"}"
                .formatted(caseId, recipient, step, DUE);
    }

    private List<String> stored() {
        return db.sql("select name from domain_event where stream = ? and name = 'rapid-review.return-chased'")
                .param("rapid-review/" + caseId)
                .query(String.class)
                .list();
    }
}
