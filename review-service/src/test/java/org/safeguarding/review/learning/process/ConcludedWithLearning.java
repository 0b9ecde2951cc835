package org.safeguarding.review.learning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.Doors;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Concluded;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case whose review was concluded with alternate learning, which was heard twice. */
@OnEngines
abstract class ConcludedWithLearning {

    static final String WORD = "zephyrquartz";
    static final String LEAD = Tokens.of("dental-lead", Role.AGENCY_LEAD, Agency.COMMUNITY_HEALTH);
    static final String OTHER_LEAD =
            Tokens.of("other-lead", Role.AGENCY_LEAD, Agency.COMMUNITY_HEALTH, Organisation.of("OTHER-9"));
    static final String FINDINGS = "{\"findings\": \"" + WORD + " was missed.\"}";

    @Autowired
    private CommissionLearningWhenAlternateLearningDecided process;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    Doors doors;
    CaseId caseId;
    String learning;

    @BeforeEach
    void a_review_is_concluded_with_alternate_learning_and_that_is_heard_twice() {
        doors = new Doors(port);
        caseId = new CaseId(UUID.randomUUID());
        learning = "/learning/" + caseId;
        concluded(ReviewOutcome.ALTERNATE_LEARNING, "first");
        concluded(ReviewOutcome.ALTERNATE_LEARNING, "first");
        doors.awaitState(learning, "COMMISSIONED");
    }

    void planned() {
        done(doors.decide("PUT", learning, "plan", SCREENER, plan()));
        doors.awaitState(learning, "PLANNED");
    }

    void closed() {
        planned();
        done(doors.decide("PUT", learning, "start", LEAD, "{}"));
        doors.awaitState(learning, "UNDER_WAY");
        done(doors.decide("PUT", learning, "findings", LEAD, FINDINGS));
        doors.awaitState(learning, "FINDINGS_RECORDED");
        var made = doors.decide("POST", learning, "recommendations", LEAD, "{\"text\": \"Call back.\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().at("/number").asInt()).isEqualTo(1);
        doors.await(learning, SCREENER, found -> found.at("/notes").size() == 2);
        done(doors.decide("PUT", learning, "closing", CHAIR, "{}"));
        doors.awaitState(learning, "CLOSED");
    }

    String plan() {
        return """
                {"kind": "SINGLE_AGENCY_REVIEW", "questions": "Who saw %s?", "dueOn": "%s",
                 "owner": {"agency": "COMMUNITY_HEALTH", "organisation": "COMMUNITY-HEALTH-1"}}""".formatted(WORD, today().plusDays(10));
    }

    void concluded(ReviewOutcome outcome, String id) {
        var review = new Concluded(caseId, outcome, today().minusDays(9), today().minusDays(1));
        Acting.asSystem("test", "test", () -> process.on(review, id));
    }

    LocalDate today() {
        return London.today(clock);
    }

    static void done(Doors.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }
}
