package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The four stories, one for each outcome, played as the files say and then held against mails and history. */
class CaseJourneyIT {

    private static final List<String> HISTORY_WHERE_NOTIFIED = List.of(
            "referral.referral-submitted",
            "serious-incident-notification.consideration-begun",
            "serious-incident-notification.notification-sent",
            "referral.rapid-review-required",
            "referral.rapid-review-opened",
            "referral.referral-accepted",
            "referral.outcome-recorded",
            "referral.referral-closed");

    private static final List<String> HISTORY_WHERE_NOT = List.of(
            "referral.referral-submitted",
            "serious-incident-notification.consideration-begun",
            "serious-incident-notification.not-notified",
            "referral.referral-accepted",
            "referral.rapid-review-required",
            "referral.rapid-review-opened",
            "referral.outcome-recorded",
            "referral.referral-closed");

    private static final List<String> HISTORY_OF_REVIEW = List.of(
            "rapid-review.opened",
            "rapid-review.panel-convened",
            "rapid-review.meeting-held",
            "rapid-review.outcome-decided",
            "rapid-review.signed-off");

    private static final String QUEUED_AND_DELIVERED =
            "notification.notification-queued notification.notification-delivered";

    @ParameterizedTest
    @CsvSource({
        "1-national-review.http, duty.sergeant@police.example, true",
        "2-local-review.http, named.doctor@hospital.example, true",
        "3-alternate-learning.http, head.teacher@school.example, true",
        "4-no-further-action.http, named.doctor@hospital.example, false"
    })
    void a_story_ends_with_its_outcome_its_mails_and_its_history(String story, String referrer, boolean notified)
            throws Exception {
        var house = RunningHouse.house();
        var played = RunningHouse.stories(house).play(RunningHouse.STORIES.resolve(story));
        var caseId = played.fill("{{referral.response.body.$.caseId}}");
        var reference = played.fill("{{referral.response.body.$.reference}}");
        var door = new Door(house);

        var mails = elements(door.mails()).stream()
                .filter(mail -> mail.path("body").asString().contains(reference))
                .toList();
        assertThat(mails)
                .extracting(mail -> mail.path("to").asString())
                .containsExactlyInAnyOrder(
                        "chair@partnership.example",
                        "chair@partnership.example",
                        "panel-la@partnership.example",
                        "panel-icb@partnership.example",
                        "panel-police@partnership.example",
                        referrer);
        assertThat(mails).extracting(mail -> mail.path("messageId").asString()).doesNotHaveDuplicates();

        var history =
                elements(door.get("auditor", "/cases/" + caseId + "/history").body());
        assertThat(types(history, "referral/" + caseId))
                .isEqualTo(notified ? HISTORY_WHERE_NOTIFIED : HISTORY_WHERE_NOT);
        assertThat(types(history, "rapid-review/" + caseId)).isEqualTo(HISTORY_OF_REVIEW);
        var letters = new HashSet<>(history.stream()
                .map(event -> event.path("stream").asString())
                .filter(stream -> stream.startsWith("notification/" + caseId + "/"))
                .toList());
        assertThat(letters)
                .hasSize(6)
                .allSatisfy(letter ->
                        assertThat(String.join(" ", types(history, letter))).isEqualTo(QUEUED_AND_DELIVERED));
        assertThat(history).allSatisfy(event -> {
            assertThat(event.path("actor").asString()).isNotEmpty();
            assertThat(event.path("correlation").asString()).isNotEmpty();
        });
        assertThat(history)
                .extracting(event -> Instant.parse(event.path("recordedAt").asString()))
                .isSorted();
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
