package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The five stories, one for each outcome and one to a published report, played as the files say and then held against mails and history. */
class CaseJourneyIT {

    private static final List<String> HISTORY_WHERE_NOTIFIED = List.of(
            "referral.referral-submitted",
            "serious-incident-notification.consideration-begun",
            "serious-incident-notification.notification-sent",
            "referral.rapid-review-required",
            "referral.rapid-review-opened",
            "referral.referral-accepted",
            "referral.outcome-recorded",
            "referral.rapid-review-concluded",
            "referral.referral-closed");

    private static final List<String> HISTORY_WHERE_NOT = List.of(
            "referral.referral-submitted",
            "serious-incident-notification.consideration-begun",
            "serious-incident-notification.not-notified",
            "referral.referral-accepted",
            "referral.rapid-review-required",
            "referral.rapid-review-opened",
            "referral.outcome-recorded",
            "referral.rapid-review-concluded",
            "referral.referral-closed");

    private static final List<String> REVIEW_GATHERS = List.of(
            "rapid-review.opened",
            "rapid-review.agency-asked",
            "rapid-review.return-submitted",
            "rapid-review.panel-convened",
            "rapid-review.meeting-set");

    private static final List<String> REVIEW_DECIDES = List.of(
            "rapid-review.pack-completed",
            "rapid-review.meeting-held",
            "rapid-review.interests-declared",
            "rapid-review.interests-declared",
            "rapid-review.interests-declared",
            "rapid-review.interests-declared",
            "rapid-review.position-taken",
            "rapid-review.position-taken",
            "rapid-review.position-taken",
            "rapid-review.outcome-reasoned",
            "rapid-review.outcome-decided",
            "rapid-review.signed-off");

    private static final String[] END_WHERE_NOTIFIED = {
        "rapid-review.sent-to-panel", "rapid-review.panel-responded", "rapid-review.concluded"
    };

    private static final String[] END_WHERE_NOT = {"rapid-review.signed-off", "rapid-review.concluded"};

    private static final Pattern QUEUED_AND_DELIVERED =
            Pattern.compile("notification\\.(notification|invitation)-queued notification\\.notification-delivered");

    @ParameterizedTest
    @CsvSource({
        "1-national-review.http, duty.sergeant@police.example, true, false, 2, 0",
        "2-local-review.http, named.doctor@hospital.example, true, true, 3, 3",
        "3-alternate-learning.http, head.teacher@school.example, true, false, 2, 0",
        "4-no-further-action.http, named.doctor@hospital.example, false, false, 2, 0",
        "5-published-report.http, named.doctor@hospital.example, true, false, 4, 10"
    })
    void a_story_ends_with_its_outcome_its_mails_and_its_history(
            String story,
            String referrer,
            boolean notified,
            boolean narrated,
            int toTheChair,
            int toPartnersAndReviewer)
            throws Exception {
        var house = RunningHouse.house();
        var played = RunningHouse.stories(house).play(RunningHouse.STORIES.resolve(story));
        var caseId = played.fill("{{referral.response.body.$.caseId}}");
        var reference = played.fill("{{referral.response.body.$.reference}}");
        var door = new Door(house);

        var history = await("end of " + story)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> elements(door.get("auditor", "/cases/" + caseId + "/history")
                                .body()),
                        events -> types(events, "referral/" + caseId).contains("referral.referral-closed")
                                && letters(events, caseId).size() == toTheChair + toPartnersAndReviewer + 5
                                && letters(events, caseId).stream()
                                        .allMatch(letter -> QUEUED_AND_DELIVERED
                                                .matcher(String.join(" ", types(events, letter)))
                                                .matches()));
        var mails = elements(door.mails()).stream()
                .filter(mail -> mail.path("body").asString().contains(reference))
                .toList();
        assertThat(mails)
                .extracting(mail -> mail.path("to").asString())
                .contains(referrer)
                .filteredOn(to -> !to.equals(referrer))
                .filteredOn(to -> !to.equals("chair@partnership.example"))
                .filteredOn(to -> !to.startsWith("partner-") && !to.startsWith("reviewer"))
                .containsExactlyInAnyOrder(
                        "lead-hospital@partnership.example",
                        "panel-la@partnership.example",
                        "panel-icb@partnership.example",
                        "panel-police@partnership.example");
        assertThat(mails).hasSize(toTheChair + toPartnersAndReviewer + 5);
        assertThat(mails).extracting(mail -> mail.path("messageId").asString()).doesNotHaveDuplicates();

        assertThat(types(history, "referral/" + caseId))
                .isEqualTo(notified ? HISTORY_WHERE_NOTIFIED : HISTORY_WHERE_NOT);
        assertThat(types(history, "rapid-review/" + caseId))
                .startsWith(review(narrated))
                .endsWith(notified ? END_WHERE_NOTIFIED : END_WHERE_NOT);
        assertThat(history).allSatisfy(event -> {
            assertThat(event.path("actor").asString()).isNotEmpty();
            assertThat(event.path("correlation").asString()).isNotEmpty();
        });
        assertThat(history)
                .extracting(event -> Instant.parse(event.path("recordedAt").asString()))
                .isSorted();
    }

    private static String[] review(boolean narrated) {
        var written = narrated
                ? List.of("rapid-review.narrative-written", "rapid-review.notification-reference-recorded")
                : List.<String>of();
        return Stream.of(REVIEW_GATHERS, written, REVIEW_DECIDES)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static Set<String> letters(List<JsonNode> history, String caseId) {
        return history.stream()
                .map(event -> event.path("stream").asString())
                .filter(stream -> stream.startsWith("notification/" + caseId + "/"))
                .collect(Collectors.toSet());
    }

    private static List<String> types(List<JsonNode> history, String stream) {
        return history.stream()
                .filter(event -> event.path("stream").asString().equals(stream))
                .map(event -> event.path("type").asString())
                .toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
