package org.safeguarding.review.rapidreview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.Mornings;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organisation that was not asked for a return is to do something at once: its lead reads what, and its day passes. */
@OnEngines
class NoticeSafetyActionWhenOverdueIT {

    private static final String LEAD =
            Tokens.of("lead-hospital", Role.AGENCY_LEAD, Agency.ACUTE_TRUST, Organisation.of("RX0"));
    private static final String ANOTHER_LEAD =
            Tokens.of("lead-school", Role.AGENCY_LEAD, Agency.SCHOOL, Organisation.of("URN-1"));

    @Autowired
    private DueDays days;

    @Autowired
    private LookHours hours;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private CaseChannel channel;

    @LocalServerPort
    private int port;

    private final LocalDate due = today().plusDays(3);
    private ReviewJourney journey;
    private CaseId caseId;
    private String actions;

    @BeforeEach
    void something_is_to_be_done_at_once() {
        journey = new ReviewJourney(port, channel);
        caseId = journey.convened(today().minusDays(3));
        actions = "/rapid-reviews/" + caseId + "/safety-actions";
        done(journey.post(actions, SCREENER, """
                {"action": "The siblings are seen.", "owner": {"agency": "ACUTE_TRUST", "organisation": "RX0", "dueOn": "%s"}}""".formatted(due)));
        done(journey.post(actions, SCREENER, "{\"action\": \"Who does this is open.\"}"));
    }

    @Test
    void its_owner_hears_of_it_and_once_it_is_late_it_is_said_once_with_the_panels_chair() {
        awaitRemembered(1);

        look(due);
        look(due.plusDays(1));
        look(due.plusDays(1));
        awaitRemembered(0);
        look(due.plusDays(2));

        assertThat(told(2))
                .extracting(Message::json)
                .containsExactly(
                        "{\"caseId\":\"%s\",\"owner\":\"RX0\",\"dueOn\":\"%s\"}".formatted(caseId, due),
                        "{\"caseId\":\"%s\",\"owner\":\"RX0\",\"chair\":\"chair\",\"dueOn\":\"%s\"}"
                                .formatted(caseId, due));
    }

    @Test
    void what_is_given_an_owner_later_is_told_then_and_what_is_done_is_never_late() {
        done(journey.put(caseId, "safety-actions/2/owner", SCREENER, """
                {"agency": "SCHOOL", "organisation": "URN-1", "dueOn": "%s"}""".formatted(due)));
        done(journey.put(caseId, "safety-actions/1/completion", SCREENER, "{}"));
        done(journey.put(caseId, "safety-actions/2/completion", SCREENER, "{}"));
        awaitRemembered(0);

        look(due.plusDays(1));

        assertThat(told(2))
                .extracting(Message::type)
                .containsExactly("safeguarding.safety-action-assigned.v1", "safeguarding.safety-action-assigned.v1");
    }

    @Test
    void an_owners_lead_reads_its_own_and_nothing_else_of_the_review() {
        var own = journey.get(actions, LEAD);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json()).hasSize(1);
        assertThat(own.json().at("/0/action/text").asString()).isEqualTo("The siblings are seen.");
        assertThat(journey.get(actions, SCREENER).json()).hasSize(2);
        assertThat(journey.get(actions, POLICE).json())
                .as("a member of the panel")
                .hasSize(2);

        assertThat(journey.get(actions, ANOTHER_LEAD).status()).isEqualTo(404);
        assertThat(journey.get("/rapid-reviews/" + caseId + "/return", LEAD).status())
                .as("nothing was asked of it but this")
                .isEqualTo(404);
        assertThat(journey.get("/rapid-reviews/" + caseId, LEAD).status()).isEqualTo(403);
    }

    private void look(LocalDate day) {
        new NoticeSafetyActionWhenOverdue(days, hours, commands, Mornings.of(day)).look();
    }

    private void awaitRemembered(int expected) {
        Mornings.awaitPast(days, NoticeSafetyActionWhenOverdue.FEATURE, caseId, due, expected);
    }

    private List<Message> told(int messages) {
        return ours(TopicReader.about(
                caseId, Topics.REVIEW_EVENTS, told -> ours(told).size() >= messages));
    }

    private static List<Message> ours(List<Message> told) {
        return told.stream()
                .filter(message -> message.type().startsWith("safeguarding.safety-action"))
                .toList();
    }
}
