package org.safeguarding.review.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.Doors;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.ReferralConflictRecorded;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who declared a conflict of interest at the desk of the referral is kept out of the review, and who does here is told of. */
@OnEngines
class ConflictDeclaredElsewhereIT {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String CONFLICTED = Tokens.of("chair-conflicted", Role.CHAIR, Agency.PARTNERSHIP);

    @Autowired
    private CaseChannel channel;

    @Autowired
    private ClosedCases closed;

    @Autowired
    private CaseEvents events;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @Test
    void it_closes_a_review_that_stands_and_is_not_told_back() {
        var caseId = journey.opened(ReviewJourney.today().minusDays(3));

        hear(caseId);
        hear(caseId);

        isRecordedOnce(caseId);
        isClosed(caseId);
        assertThat(TopicReader.about(caseId, Topics.REVIEW_EVENTS, messages -> !messages.isEmpty()))
                .extracting(TopicReader.Message::type)
                .doesNotContain(Topics.typeOf(ReviewConflictDeclared.class));
    }

    @Test
    void it_closes_a_review_that_is_opened_later() {
        var caseId = ReviewJourney.newCase();
        hear(caseId);
        await().atMost(Duration.ofSeconds(30)).until(() -> closed.isClosed(caseId, "chair-conflicted"));

        journey.ask(UUID.randomUUID().toString(), caseId, ReviewJourney.today().minusDays(3));
        journey.awaitStage(caseId, "OPENED");

        isClosed(caseId);
        isRecordedOnce(caseId);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "PARTNER"})
    void what_is_declared_here_is_told_once_by_account_and_day_alone(Role role) {
        var caseId = journey.opened(ReviewJourney.today().minusDays(3));
        var person = "declaring-" + role.name().toLowerCase(java.util.Locale.ROOT);
        var token = Tokens.of(person, role, Agency.LOCAL_AUTHORITY);

        var declared = new Doors(port)
                .change(
                        "PUT",
                        "/rapid-reviews/" + caseId + "/interests",
                        token,
                        null,
                        "{\"conflict\": true, \"on\": \"%s\"}".formatted(DAY));

        assertThat(declared.status()).isEqualTo(204);
        assertThat(journey.get("/rapid-reviews/" + caseId, token).status()).isEqualTo(403);
        var kind = Topics.typeOf(ReviewConflictDeclared.class);
        var told = TopicReader.about(
                        caseId,
                        Topics.REVIEW_EVENTS,
                        messages -> messages.stream()
                                .anyMatch(message -> message.type().equals(kind)))
                .stream()
                .filter(message -> message.type().equals(kind))
                .map(TopicReader.Message::json);
        assertThat(told)
                .containsExactly(
                        "{\"caseId\":\"%s\",\"person\":\"%s\",\"declaredOn\":\"%s\"}".formatted(caseId, person, DAY));
    }

    private void hear(CaseId caseId) {
        channel.announce(UUID.randomUUID().toString(), new ReferralConflictDeclared(caseId, "chair-conflicted", DAY));
    }

    private void isRecordedOnce(CaseId caseId) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(events.of(new RapidReviewId(caseId).toString()).stream()
                                .map(RecordedFact::fact)
                                .filter(ReferralConflictRecorded.class::isInstance))
                        .containsExactly(new ReferralConflictRecorded(caseId, DAY, "chair-conflicted")));
    }

    private void isClosed(CaseId caseId) {
        assertThat(journey.get("/rapid-reviews/" + caseId, CONFLICTED)
                        .json()
                        .at("/type")
                        .asString())
                .isEqualTo("/problems/closed-by-conflict");
        assertThat(journey.get("/rapid-reviews", CONFLICTED).text()).doesNotContain(caseId.toString());
    }
}
