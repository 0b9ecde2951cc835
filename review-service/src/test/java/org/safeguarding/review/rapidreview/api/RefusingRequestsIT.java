package org.safeguarding.review.rapidreview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.ReviewJourney.Answer;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@OnEngines
class RefusingRequestsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> BODIES = Map.of(
            "panel", panel(today()),
            "meeting", meeting(today()),
            "outcome", outcome(today(), "LOCAL_CSPR", "Given."),
            "sign-off", signOff(today()));

    @Autowired
    private CaseChannel channel;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @Test
    void a_second_outcome_is_refused_by_its_rule_in_words() {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");
        var again = outcome(journey.openedOn(caseId), "NO_FURTHER_ACTION", "Others.");

        var answer = journey.put(caseId, "outcome", SCREENER, again);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/type").asString()).isEqualTo("/problems/rapid-review/one-outcome-at-a-time");
        assertThat(answer.json().at("/rule").asString()).isEqualTo("rapid-review/one-outcome-at-a-time");
        assertThat(answer.json().at("/title").asString())
                .isEqualTo(
                        "An outcome is decided after the panel has met, and once; only a reconsideration can lead to another.");
    }

    @Test
    void a_signature_that_is_not_the_panel_chairs_is_refused() {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");
        var other = Tokens.of("chair-2", Role.CHAIR, Agency.PARTNERSHIP);

        var answer = journey.put(caseId, "sign-off", other, signOff(journey.openedOn(caseId)));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/rule").asString()).isEqualTo("rapid-review/only-this-panels-chair-signs");
    }

    @Test
    void the_chair_who_signs_cannot_record_the_outcome() {
        var caseId = journey.met(today().minusDays(3));

        var answer = journey.put(caseId, "outcome", CHAIR, outcome(journey.openedOn(caseId), "LOCAL_CSPR", "Given."));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/rule").asString()).isEqualTo("rapid-review/who-recorded-it-does-not-sign");
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var caseId = journey.opened(today().minusDays(3));
        var body = """
                {"chair": "chair", "chairAgency": "POLICE", "meetingOn": "%s",
                 "members": [{"member": "panel-la", "agency": "LOCAL_AUTHORITY"}]}""".formatted(today().minusDays(4));

        var answer = journey.put(caseId, "panel", SCREENER, body);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json()
                        .at("/brokenRules")
                        .valueStream()
                        .map(rule -> rule.at("/rule").asString()))
                .containsExactly(
                        "rapid-review/chair-is-independent",
                        "rapid-review/statutory-partners-are-members",
                        "rapid-review/meeting-follows-the-opening");
    }

    static Stream<Arguments> every_position() {
        return BODIES.entrySet().stream()
                .flatMap(body -> positions("", JSON.readTree(body.getValue()))
                        .map(position -> Arguments.of(body.getKey(), position)));
    }

    /** Every field at any depth, as a JSON pointer; chairAgency is not in the bodies because it may be absent. */
    private static Stream<String> positions(String path, JsonNode node) {
        if (node.isArray()) {
            return Stream.iterate(0, index -> index < node.size(), index -> index + 1)
                    .flatMap(index -> positions(path + "/" + index, node.get(index)));
        }
        return node.propertyStream()
                .flatMap(field -> Stream.concat(
                        Stream.of(path + "/" + field.getKey()),
                        positions(path + "/" + field.getKey(), field.getValue())));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("every_position")
    void a_missing_field_is_named(String resource, String position) {
        var body = JSON.readTree(BODIES.get(resource));
        parent(body, position).remove(name(position));

        assertThat(badFields(put(resource, body.toString()))).containsExactly(field(position));
    }

    @ParameterizedTest(name = "{0} with null for {1}")
    @MethodSource("every_position")
    void a_null_is_named_like_a_missing_field(String resource, String position) {
        var body = JSON.readTree(BODIES.get(resource));
        parent(body, position).putNull(name(position));

        assertThat(badFields(put(resource, body.toString()))).containsExactly(field(position));
    }

    @ParameterizedTest(name = "{0} with a number for {1}")
    @MethodSource("every_position")
    void a_value_of_another_kind_is_named(String resource, String position) {
        var body = JSON.readTree(BODIES.get(resource));
        parent(body, position).put(name(position), 42);

        assertThat(badFields(put(resource, body.toString()))).containsExactly(field(position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "meeting", "outcome", "sign-off"})
    void an_unknown_field_is_named_and_so_is_every_missing_one(String resource) {
        var fields = JSON.readTree(BODIES.get(resource)).propertyNames();

        assertThat(badFields(put(resource, "{\"surprise\": true}")))
                .contains("surprise")
                .containsAll(fields)
                .hasSize(fields.size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "panel, chair, '\"\"'",
        "panel, chair, '\"Jane Doe\"'",
        "panel, chair, '\"ab\"'",
        "panel, chairAgency, '\"NOBODY\"'",
        "panel, members, '[]'",
        "panel, 'members[0]', '[null]'",
        "panel, meetingOn, '\"2026-02-30\"'",
        "panel, meetingOn, '\"soon\"'",
        "meeting, present, '[]'",
        "meeting, 'present[0]', '[\"Jane Doe\"]'",
        "outcome, outcome, '\"MAYBE\"'",
        "outcome, reasons, '\"  \"'",
        "sign-off, signedOffOn, '\"\"'",
    })
    void a_value_that_cannot_be_is_named(String resource, String field, String value) {
        var body = JSON.readTree(BODIES.get(resource));
        ((ObjectNode) body).set(field.replaceAll("\\[.*", ""), JSON.readTree(value));

        assertThat(badFields(put(resource, body.toString())))
                .allMatch(bad -> bad.startsWith(field))
                .hasSize(1);
    }

    @Test
    void reasons_of_any_length_are_not_taken() {
        var body = outcome(today(), "LOCAL_CSPR", "x".repeat(20_001));

        assertThat(badFields(put("outcome", body))).containsExactly("reasons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"signedOffOn\": \"2026-09-30\"} more"})
    void what_is_no_object_is_a_bad_request(String body) {
        assertThat(put("sign-off", body).status()).isEqualTo(400);
    }

    @Test
    void an_unknown_stage_is_a_bad_request() {
        assertThat(journey.get("/rapid-reviews?stage=SOMEWHERE", CHAIR).status())
                .isEqualTo(400);
        assertThat(journey.get("/rapid-reviews?overdue=perhaps", CHAIR).status())
                .isEqualTo(400);
    }

    private Answer put(String resource, String body) {
        return journey.put(newCase(), resource, CHAIR, body);
    }

    private static List<String> badFields(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json()
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/field").asString())
                .toList();
    }

    private static ObjectNode parent(JsonNode body, String position) {
        return (ObjectNode) body.at(position.substring(0, position.lastIndexOf('/')));
    }

    private static String name(String position) {
        return position.substring(position.lastIndexOf('/') + 1);
    }

    /** {@code /members/0/agency} is {@code members[0].agency}. */
    private static String field(String position) {
        return position.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
