package org.safeguarding.review.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays a Rapid Review through the doors that the world uses: it is asked for over Kafka and led over HTTP. */
public final class ReviewJourney {

    public static final String CHAIR = Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP);
    public static final String SCREENER = Tokens.of("screener", Role.SCREENER, Agency.LOCAL_AUTHORITY);
    public static final String POLICE = Tokens.of("panel-police", Role.PANEL_MEMBER, Agency.POLICE);
    public static final String OPERATOR = Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP);

    private static final List<String> PRESENT = List.of("chair", "panel-la", "panel-icb", "panel-police");
    private static final String AGENCY = """
            {"agency": "ACUTE_TRUST", "organisation": "RX0", "lead": "lead-hospital", "subjects": ["the child"],
             "periodFrom": "2024-09-01", "periodTo": "2026-09-01"}""";
    private static final String MISSING = """
            {"agency": "ACUTE_TRUST", "organisation": "RX0", "reason": "The records were not found."}""";

    private static final Pattern OF_A_REVIEW = Pattern.compile("^(/rapid-reviews/[0-9a-f-]{36})/.*$");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI house;
    private final CaseChannel channel;

    public ReviewJourney(int port, CaseChannel channel) {
        this.house = URI.create("http://127.0.0.1:" + port);
        this.channel = channel;
    }

    /** What came back. */
    public record Answer(int status, String text, JsonNode json) {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** A case of whose review nobody has heard. */
    public static CaseId newCase() {
        return new CaseId(UUID.randomUUID());
    }

    /** Asks as referral-service does; the same {@code id} is the same request heard again. */
    public void ask(String id, CaseId caseId, @Nullable LocalDate notifiedOn) {
        channel.announce(
                id, new OpenRapidReview(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, notifiedOn, today()));
    }

    public CaseId opened(LocalDate notifiedOn) {
        var caseId = newCase();
        ask(UUID.randomUUID().toString(), caseId, notifiedOn);
        awaitStage(caseId, "OPENED");
        return caseId;
    }

    public CaseId convened(LocalDate notifiedOn) {
        return convened(opened(notifiedOn));
    }

    private CaseId convened(CaseId caseId) {
        done(put(caseId, "panel", CHAIR, panel(openedOn(caseId))));
        return caseId;
    }

    public CaseId met(LocalDate notifiedOn) {
        return met(convened(notifiedOn));
    }

    private CaseId met(CaseId caseId) {
        done(post("/rapid-reviews/" + caseId + "/agencies", SCREENER, AGENCY));
        done(put(caseId, "missing-returns", SCREENER, MISSING));
        done(put(caseId, "pack", SCREENER, "{}"));
        done(put(caseId, "meeting", SCREENER, meeting(openedOn(caseId))));
        return caseId;
    }

    /** The panel has met, nobody has a conflict of interest, and everybody holds the same outcome. */
    public CaseId heard(LocalDate notifiedOn, ReviewOutcome outcome) {
        return heard(met(notifiedOn), outcome);
    }

    private CaseId heard(CaseId caseId, ReviewOutcome outcome) {
        for (var person : PRESENT) {
            done(put(caseId, "interests", SCREENER, """
                    {"person": "%s", "conflict": false}""".formatted(person)));
        }
        for (var member : PRESENT.subList(1, PRESENT.size())) {
            done(post("/rapid-reviews/" + caseId + "/positions", SCREENER, """
                    {"member": "%s", "outcome": "%s", "words": "To be learned from."}""".formatted(member, outcome)));
        }
        return caseId;
    }

    public CaseId decided(LocalDate notifiedOn, ReviewOutcome outcome, String reasons) {
        return decided(heard(notifiedOn, outcome), outcome, reasons);
    }

    private CaseId decided(CaseId caseId, ReviewOutcome outcome, String reasons) {
        done(put(caseId, "outcome", SCREENER, outcome(openedOn(caseId), outcome.name(), reasons)));
        return caseId;
    }

    public CaseId signedOff(LocalDate notifiedOn, ReviewOutcome outcome, String reasons) {
        var caseId = decided(notifiedOn, outcome, reasons);
        signOff(caseId);
        return caseId;
    }

    /** A local review, which is concluded with the chair's signature: nobody waits for the national Panel. */
    public CaseId concludedLocally(ReviewOutcome outcome) {
        var caseId = newCase();
        channel.announce(
                UUID.randomUUID().toString(), new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, today()));
        awaitStage(caseId, "OPENED");
        sign(decided(heard(met(convened(caseId)), outcome), outcome, "To be learned from."));
        return caseId;
    }

    /** The chair signs; what is late says why first. */
    public void signOff(CaseId caseId) {
        sign(caseId);
        awaitStage(caseId, "SIGNED_OFF");
    }

    private void sign(CaseId caseId) {
        if (get("/rapid-reviews/" + caseId, CHAIR).json().at("/overdue").asBoolean()) {
            done(post("/rapid-reviews/" + caseId + "/delays", SCREENER, """
                    {"reason": "LATE_RETURN", "words": "A return came late.", "newTarget": "%s", "told": []}""".formatted(today())));
        }
        done(put(caseId, "sign-off", CHAIR, signOff(openedOn(caseId))));
    }

    public LocalDate openedOn(CaseId caseId) {
        return LocalDate.parse(
                get("/rapid-reviews/" + caseId, CHAIR).json().at("/openedOn").asString());
    }

    public static String panel(LocalDate meetingOn) {
        return """
                {"chair": "chair", "members": [
                  {"member": "panel-la", "agency": "LOCAL_AUTHORITY"},
                  {"member": "panel-icb", "agency": "ICB"},
                  {"member": "panel-police", "agency": "POLICE"}], "meetingOn": "%s"}""".formatted(meetingOn);
    }

    public static String meeting(LocalDate heldOn) {
        return """
                {"heldOn": "%s", "present": ["chair", "panel-la", "panel-icb", "panel-police"]}""".formatted(heldOn);
    }

    public static String outcome(LocalDate decidedOn, String outcome, String reasons) {
        return """
                {"outcome": "%s", "decidedOn": "%s", "reasons": "%s", "criteria": "Both are met.",
                 "alternatives": "Each was weighed."}""".formatted(outcome, decidedOn, reasons);
    }

    public static String signOff(LocalDate signedOffOn) {
        return """
                {"signedOffOn": "%s"}""".formatted(signedOffOn);
    }

    public JsonNode awaitStage(CaseId caseId, String stage) {
        return await(caseId, review -> stage.equals(review.at("/stage").asString()));
    }

    public JsonNode await(CaseId caseId, Predicate<JsonNode> state) {
        return await("/rapid-reviews/" + caseId, CHAIR, state);
    }

    /** The projections follow the events in their own time. */
    public JsonNode await(String path, String token, Predicate<JsonNode> state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(path, token), answer -> answer.status() == 200 && state.test(answer.json()))
                .json();
    }

    public Answer get(String path, @Nullable String token) {
        return send(request(path, token).GET().build());
    }

    public Answer put(CaseId caseId, String resource, @Nullable String token, String body) {
        return put("/rapid-reviews/" + caseId + "/" + resource, token, body);
    }

    public Answer put(String path, @Nullable String token, String body) {
        return send(versioned(path, token).PUT(BodyPublishers.ofString(body)).build());
    }

    public Answer post(String path, String token, String body) {
        return send(versioned(path, token).POST(BodyPublishers.ofString(body)).build());
    }

    /** A change names the version that the chair sees; of a review that is not there, some version. */
    private HttpRequest.Builder versioned(String path, @Nullable String token) {
        var review = OF_A_REVIEW.matcher(path);
        var request = request(path, token);
        return review.matches()
                ? request.header("If-Match", version(review.group(1)))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                : request;
    }

    private String version(String review) {
        try {
            return http.send(request(review, CHAIR).GET().build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElse("\"0\"");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(house.resolve(path)).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var text = answer.body();
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(answer.statusCode(), text, JSON.readTree(json ? text : "{}"));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(201, 204);
    }
}
