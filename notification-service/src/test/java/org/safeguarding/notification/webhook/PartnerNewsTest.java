package org.safeguarding.notification.webhook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.CaseEvent;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.LearningClosed;
import org.safeguarding.contracts.LearningCommissioned;
import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.NotificationUndeliverable;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.OriginalReferralClosed;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.PanelSplitEscalated;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewDiscontinued;
import org.safeguarding.contracts.PracticeReviewOverdue;
import org.safeguarding.contracts.PracticeReviewProgressAsked;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewConfirmed;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationEvidenceReturned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.ReminderStep;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.notification.mail.MailIdentity;
import org.safeguarding.testing.ApprovedJson;
import tools.jackson.databind.json.JsonMapper;

class PartnerNewsTest {

    private static final CaseId CASE = CaseId.of("7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a11");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final Instant AT = Instant.parse("2026-09-10T09:30:00Z");
    private static final String ID = "b1946ac9-2492-4d23-8c5d-b1946ac92492";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PartnerNews news = new PartnerNews(
            new MailIdentity("from@x.example", "x.example", URI.create("https://safeguarding.example/")));

    static Stream<CaseEvent> told() {
        return Stream.of(
                new ReferralReceived(CASE, Agency.ACUTE_TRUST, Organisation.of("RX0"), DAY),
                new InformationRequested(CASE, LocalDate.of(2026, 9, 17)),
                new ReferralScreened(CASE, ScreeningResult.ACCEPTED, true, DAY),
                new ReferralWithdrawn(CASE, DAY),
                new ReferralReopened(CASE, DAY),
                new RapidReviewOpened(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, DAY.plusDays(20)),
                new RapidReviewConcluded(CASE, ReviewOutcome.LOCAL_CSPR, DAY),
                new RapidReviewReopened(CASE, DAY),
                new RapidReviewDiscontinued(CASE, DAY),
                new ReferralClosed(CASE, DAY));
    }

    static Stream<CaseEvent> nobodysConcern() {
        return Stream.of(
                new NotificationCriteriaNotMet(CASE, DAY),
                new RapidReviewUnanswered(CASE, 5),
                new ReferralConflictDeclared(CASE, "screener", DAY),
                new ReviewConflictDeclared(CASE, "panel-police", DAY),
                new RapidReviewRefused(CASE, "rapid-review/notification-has-its-day"),
                new AgencyReturnRequested(CASE, "lead-police", DAY),
                new AgencyReturnChased(CASE, "lead-police", ReminderStep.ON_THE_DAY, DAY),
                new PanelConvened(CASE, "chair", List.of("panel-la"), DAY),
                new PracticeReviewCommissioned(CASE, DAY, DAY),
                new PracticeReviewPublished(CASE, DAY),
                new PracticeReviewWithheld(CASE, DAY),
                new LearningCommissioned(CASE, DAY),
                new LearningClosed(CASE, DAY),
                new LearningOverdue(CASE, Organisation.of("RX0"), DAY),
                new RecommendationAssigned(CASE, Organisation.of("RX0"), DAY),
                new RecommendationOverdue(CASE, Organisation.of("RX0"), DAY),
                new PanelMeetingSet(CASE, 1, DAY, null, null, List.of("panel-la"), List.of()),
                new RapidReviewConfirmed(CASE, ReviewBasis.LOCAL_DECISION, DAY, LocalDate.of(2026, 10, 1)),
                new RapidReviewRedated(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, LocalDate.of(2026, 10, 1)),
                new PanelSplitEscalated(CASE, DAY),
                new SafetyActionAssigned(CASE, Organisation.of("RX0"), DAY),
                new SafetyActionOverdue(CASE, Organisation.of("RX0"), "chair", DAY),
                new PracticeReviewerAppointed(CASE, "reviewer", DAY),
                new PracticeReviewProgressAsked(CASE, "reviewer", DAY),
                new PracticeReviewOverdue(CASE, LocalDate.of(2027, 3, 10)),
                new PracticeReviewDiscontinued(CASE, DAY),
                new LearningPlanned(CASE, Organisation.of("RX0"), DAY),
                new LearningDiscontinued(CASE, null, DAY),
                new RecommendationEvidenceReturned(CASE, Organisation.of("RX0"), DAY),
                new OriginalReferralClosed(CASE, DAY),
                new PanelMeetingCancelled(CASE, 2, DAY, null, null, List.of("panel-la")),
                new PanelOutcomeSignedOff(CASE, ReviewOutcome.LOCAL_CSPR, DAY, DAY),
                new NotificationUndeliverable(CASE, UUID.randomUUID(), "panel-la", "panel-convened"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_promise_to_partners_is_kept(CaseEvent event) {
        var told = news.of(event, ID, AT).orElseThrow();

        var approved = ApprovedJson.compare("partner/" + told.type() + ".json", JSON.writeValueAsString(told));
        assertThat(AsyncApi.problemsOf(describedAs(told), approved)).isEmpty();
        assertThat(AsyncApi.nameOf(describedAs(told))).isEqualTo(told.type());
        assertThat(AsyncApi.exampleOf(describedAs(told))).isEqualTo(JSON.readTree(approved));
    }

    @ParameterizedTest
    @EnumSource
    void every_result_of_screening_is_told(ScreeningResult result) {
        var told =
                news.of(new ReferralScreened(CASE, result, false, DAY), ID, AT).orElseThrow();

        assertThat(told.data()).containsEntry("state", result.name());
        assertThat(AsyncApi.problemsOf("PartnerReferralScreened", JSON.writeValueAsString(told)))
                .isEmpty();
    }

    @Test
    void whether_the_authority_notified_is_not_told() {
        var notified = news.of(new ReferralScreened(CASE, ScreeningResult.ACCEPTED, true, DAY), ID, AT);

        assertThat(notified)
                .isEqualTo(news.of(new ReferralScreened(CASE, ScreeningResult.ACCEPTED, false, DAY), ID, AT));
    }

    @ParameterizedTest
    @MethodSource("nobodysConcern")
    void what_is_of_the_house_alone_is_not_told(CaseEvent event) {
        assertThat(news.of(event, ID, AT)).isEmpty();
    }

    @Test
    void every_event_was_tried() {
        assertThat(Stream.concat(told(), nobodysConcern()).map(Object::getClass).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(records(CaseEvent.class).collect(toSet()));
    }

    @Test
    void a_ping_tells_its_webhook_and_nothing_else() {
        var ping = news.ping(WebhookName.of("case-system"), AT);

        assertThat(ping.data()).hasSize(1).containsEntry("webhook", "case-system");
        assertThat(ping.subject()).isNull();
        assertThat(AsyncApi.problemsOf("PartnerPing", JSON.writeValueAsString(ping)))
                .isEmpty();
    }

    @Test
    void each_described_message_to_partners_is_one_that_is_told() {
        assertThat(AsyncApi.messages().stream().filter(message -> message.startsWith("Partner")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                told().map(event ->
                                        describedAs(news.of(event, ID, AT).orElseThrow())),
                                Stream.of("PartnerPing"))
                        .collect(toSet()));
    }

    private static String describedAs(CloudEvent told) {
        return AsyncApi.messages().stream()
                .filter(message -> AsyncApi.nameOf(message).equals(told.type()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> records(Class<?> page) {
        return page.isRecord()
                ? Stream.of(page)
                : Set.of(page.getPermittedSubclasses()).stream().flatMap(PartnerNewsTest::records);
    }
}
