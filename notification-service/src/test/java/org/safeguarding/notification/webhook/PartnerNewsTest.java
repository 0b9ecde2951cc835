package org.safeguarding.notification.webhook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseEvent;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.notification.mail.MailIdentity;
import org.safeguarding.testing.ApprovedJson;
import org.safeguarding.testing.PublicMessages;
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

    /** Every other event. */
    static Stream<CaseEvent> nobodysConcern() {
        var told = told().map(Object::getClass).collect(toSet());
        return PublicMessages.of(CASE)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .filter(event -> !told.contains(event.getClass()));
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
