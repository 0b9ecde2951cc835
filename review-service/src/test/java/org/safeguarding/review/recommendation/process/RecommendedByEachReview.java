package org.safeguarding.review.recommendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.Doors;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case of which every kind of review has recommended something, and each was heard twice. */
@OnEngines
abstract class RecommendedByEachReview {

    static final String WORD = "zephyrquartz";
    static final String LEAD = Tokens.of("police-lead", Role.AGENCY_LEAD, Agency.POLICE);
    static final String OTHER_LEAD =
            Tokens.of("other-lead", Role.AGENCY_LEAD, Agency.POLICE, Organisation.of("POLICE-9"));
    static final String POLICE_PARTNER = Tokens.of("police-partner", Role.PARTNER, Agency.POLICE);
    static final String REASON = "{\"reason\": \"" + WORD + ".\"}";

    @Autowired
    private OpenRecommendationWhenMade process;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    Doors doors;
    CaseId caseId;
    String first;

    @BeforeEach
    void every_review_recommends_something_and_each_is_heard_twice() {
        doors = new Doors(port);
        caseId = new CaseId(UUID.randomUUID());
        first = "/recommendations/" + caseId + "/RR-1";
        made();
        made();
        doors.await(
                "/recommendations?caseId=" + caseId,
                SCREENER,
                board -> board.at("/total").asInt() == 3);
    }

    void assigned(LocalDate dueOn) {
        done("PUT", "assignment", SCREENER, assignment(dueOn), "ASSIGNED");
    }

    void inProgress() {
        done("POST", "progress", LEAD, """
                {"note": "%s is drafted.", "actions": [{"text": "Train.", "done": true}]}""".formatted(WORD), "IN_PROGRESS");
    }

    void done(String method, String deed, String token, String body, String state) {
        var answer = doors.decide(method, first, deed, token, body);
        assertThat(answer.status()).as(deed + " " + answer.text()).isEqualTo(204);
        doors.await(first, SCREENER, read -> read.at("/state").asString().equals(state));
    }

    static String assignment(LocalDate dueOn) {
        return """
                {"owner": {"agency": "POLICE", "organisation": "POLICE-1"}, "themes": ["NEGLECT", "BABIES"],
                 "dueOn": "%s"}""".formatted(dueOn);
    }

    private void made() {
        var words = Sealed.of(SubjectId.of(caseId, "reviews"), WORD + " first.");
        Acting.asSystem("test", "test", () -> {
            process.on(new RapidReviewEvent.RecommendationMade(
                    caseId, 1, today(), words.map(org.safeguarding.review.rapidreview.domain.Recommendation::new)));
            process.on(new PracticeReviewEvent.RecommendationMade(
                    caseId, 1, today(), words.map(org.safeguarding.review.practicereview.domain.Recommendation::new)));
            process.on(new LearningEvent.RecommendationMade(
                    caseId, 1, today(), words.map(org.safeguarding.review.learning.domain.Recommendation::new)));
        });
    }

    LocalDate today() {
        return London.today(clock);
    }
}
