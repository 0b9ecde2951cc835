package org.safeguarding.review.practicereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.file.Sha256;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.testing.Tokens;
import org.safeguarding.testing.file.MultipartForm;
import org.safeguarding.testing.file.SampleFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays a practice review: a Rapid Review is concluded, and all that follows is asked over HTTP. */
public final class PracticeReviewJourney {

    public static final String UNIT = Tokens.of("screener", Role.SCREENER, Agency.PARTNERSHIP);
    public static final String COUNCIL = Tokens.of("partner-la", Role.PARTNER, Agency.LOCAL_AUTHORITY);
    public static final String HEALTH = Tokens.of("partner-icb", Role.PARTNER, Agency.ICB);
    public static final String POLICE = Tokens.of("partner-police", Role.PARTNER, Agency.POLICE);
    public static final String REVIEWER = Tokens.of("reviewer-a", Role.REVIEWER, Agency.VOLUNTARY);
    public static final String STRANGER = Tokens.of("reviewer-z", Role.REVIEWER, Agency.VOLUNTARY);
    public static final byte[] REPORT = SampleFiles.pdf("What was not put together.");
    public static final String HASH = HexFormat.of().formatHex(Sha256.of(REPORT));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI house;
    private final EventStore events;

    public PracticeReviewJourney(int port, EventStore events) {
        this.house = URI.create("http://127.0.0.1:" + port);
        this.events = events;
    }

    /** What came back. */
    public record Answer(int status, String text, JsonNode json, String etag) {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** The last working day up to today. */
    public static LocalDate workday() {
        return today().minusDays(10)
                .datesUntil(today().plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The first working day from today on. */
    public static LocalDate nextWorkday() {
        return today().datesUntil(today().plusDays(10))
                .filter(WorkingDays::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    public CaseId commissioned(LocalDate decidedOn) {
        var caseId = new CaseId(UUID.randomUUID());
        var members = List.of(
                new PanelMember("panel-la", Agency.LOCAL_AUTHORITY),
                new PanelMember("panel-icb", Agency.ICB),
                new PanelMember("panel-police", Agency.POLICE),
                new PanelMember("panel-school", Agency.SCHOOL));
        record(
                new RapidReviewEvent.PanelConvened(
                        caseId, new PanelMember("chair", Agency.PARTNERSHIP), members, decidedOn),
                0);
        conclude(caseId, ReviewOutcome.LOCAL_CSPR, decidedOn, 1);
        await(caseId, review -> true);
        return caseId;
    }

    public void conclude(CaseId caseId, ReviewOutcome outcome, LocalDate decidedOn, long sequence) {
        record(new RapidReviewEvent.Concluded(caseId, outcome, decidedOn, decidedOn.plusDays(1)), sequence);
    }

    public CaseId approved() {
        var caseId = commissioned(today().minusDays(150));
        begun(caseId);
        done(handIn(caseId, REPORT));
        agreedUpon(caseId);
        for (var recipient : List.of("NATIONAL_PANEL", "SECRETARY_OF_STATE")) {
            done(post(caseId, "copies/" + recipient, UNIT, ""));
        }
        return caseId;
    }

    /** From the appointment of the reviewer to the fieldwork. */
    public void begun(CaseId caseId) {
        done(put(caseId, "reviewer", COUNCIL, reviewer("VOLUNTARY")));
        done(put(caseId, "terms", HEALTH, """
                {"scope": "Handovers.", "periodFrom": "2026-03-02", "periodTo": "2026-09-07",
                 "familyPlan": "Both parents are met.", "agreedOn": "%s"}""".formatted(today().minusDays(130))));
        done(put(caseId, "fieldwork", UNIT, "{\"begunOn\": \"%s\"}".formatted(today().minusDays(120))));
    }

    /** The fact check of the first version, and its approval by all three partners. */
    public void agreedUpon(CaseId caseId) {
        done(put(caseId, "fact-check", UNIT, "{\"sentOn\": \"%s\"}".formatted(today().minusDays(50))));
        for (var partner : List.of(COUNCIL, HEALTH, POLICE)) {
            done(put(caseId, "approval", partner, approval(1)));
        }
    }

    public CaseId published() {
        var caseId = approved();
        done(put(caseId, "prepublication", UNIT, copies(WorkingDays.before(workday(), 7), nextWorkday())));
        done(put(caseId, "publication", UNIT, publication(HASH, workday())));
        return caseId;
    }

    public CaseId withheld(String justification, String improvements) {
        var caseId = approved();
        done(put(caseId, "prepublication", UNIT, copies(WorkingDays.before(workday(), 7), nextWorkday())));
        for (var partner : List.of(COUNCIL, HEALTH, POLICE)) {
            done(put(caseId, "withholding", partner, """
                    {"justification": "%s", "improvements": "%s"}""".formatted(justification, improvements)));
        }
        return caseId;
    }

    public static String reviewer(String agency) {
        return """
                {"reviewer": "reviewer-a", "agency": "%s", "organisation": "X-1", "appointedOn": "%s"}""".formatted(agency, today().minusDays(140));
    }

    public static String approval(int draft) {
        return "{\"draft\": %s, \"approvedOn\": \"%s\"}".formatted(draft, today().minusDays(40));
    }

    public static String copies(LocalDate sentOn, LocalDate plannedOn) {
        return """
                {"to": ["NATIONAL_PANEL", "SECRETARY_OF_STATE"], "sentOn": "%s", "publicationPlannedOn": "%s"}""".formatted(sentOn, plannedOn);
    }

    public static String publication(String hash, LocalDate publishedOn) {
        return "{\"hash\": \"%s\", \"publishedOn\": \"%s\"}".formatted(hash, publishedOn);
    }

    public static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201, 204);
        assertThat(answer.etag()).isNotEmpty();
    }

    public JsonNode await(CaseId caseId, Predicate<JsonNode> state) {
        return await("/practice-reviews/" + caseId, state);
    }

    /** Processes and projections follow the events in their own time. */
    public JsonNode await(String path, Predicate<JsonNode> state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(path, UNIT), answer -> answer.status() == 200 && state.test(answer.json()))
                .json();
    }

    public JsonNode review(CaseId caseId) {
        return get("/practice-reviews/" + caseId, UNIT).json();
    }

    public Answer get(String path, @Nullable String token) {
        return send("GET", path, token, null, null);
    }

    public Answer put(CaseId caseId, String resource, String token, String body) {
        return change("PUT", caseId, resource, token, body);
    }

    public Answer post(CaseId caseId, String resource, String token, String body) {
        return change("POST", caseId, resource, token, body);
    }

    /** The reviewer hands in a version of the report, on a day before it is checked. */
    public Answer handIn(CaseId caseId, byte[] report) {
        return handIn(caseId, report, today().minusDays(60));
    }

    public Answer handIn(CaseId caseId, byte[] report, LocalDate on) {
        var form = MultipartForm.of("r.pdf", "application/pdf", report);
        return handIn(caseId, REVIEWER, UUID.randomUUID().toString(), form, on);
    }

    /** A form of the test's own, under a key of the test's own. */
    public Answer handIn(CaseId caseId, String token, String key, byte[] form, LocalDate on) {
        var path = "/practice-reviews/" + caseId;
        return send(
                HttpRequest.newBuilder(house.resolve(path + "/drafts?draftedOn=" + on))
                        .header("Content-Type", MultipartForm.type())
                        .header("Idempotency-Key", key)
                        .header("If-Match", get(path, UNIT).etag())
                        .POST(BodyPublishers.ofByteArray(form)),
                token);
    }

    /** What is no JSON, with its headers. */
    public HttpResponse<byte[]> file(String path, String token) {
        try {
            return http.send(
                    HttpRequest.newBuilder(house.resolve(path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Answer delete(CaseId caseId, String resource, String token) {
        return change("DELETE", caseId, resource, token, null);
    }

    public Answer send(
            String method, String path, @Nullable String token, @Nullable String body, @Nullable String tag) {
        var request = HttpRequest.newBuilder(house.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return send(request, token);
    }

    private Answer send(HttpRequest.Builder request, @Nullable String token) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    JSON.readTree(json ? answer.body() : "{}"),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Answer change(String method, CaseId caseId, String resource, String token, @Nullable String body) {
        var path = "/practice-reviews/" + caseId;
        return send(method, path + "/" + resource, token, body, get(path, UNIT).etag());
    }

    /** As a release before this one may have recorded it, or a year that no test waits for. */
    public void record(PracticeReviewEvent event, long sequence) {
        record("PracticeReview", "practice-review/" + event.caseId(), event, sequence);
    }

    /** As the Rapid Review records it. */
    public void record(RapidReviewEvent event, long sequence) {
        record("RapidReview", "rapid-review/" + event.caseId(), event, sequence);
    }

    private void record(String type, String stream, CaseFact event, long sequence) {
        events.publish(new GenericDomainEventMessage<>(
                type,
                stream,
                sequence,
                event,
                Map.of(Who.ACTOR, "chair", Who.ROLE, "CHAIR", Who.CORRELATION, "journey", Who.CAUSE, "journey")));
    }
}
