package org.safeguarding.referral.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.fuzz.Judge;
import org.safeguarding.testing.fuzz.RawHttp;
import org.safeguarding.testing.fuzz.Written;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a partner's program may make of a referral on its way: each is refused with the fault named, and leaves nothing, or is shown as sent. */
@OnEngines
class BadBodiesIT {

    private static final String JSON = "application/json";
    private static final int LIMIT = 1_048_576;
    private static final int MANY = 10_000;

    private final ReferralApi api;
    private final RawHttp http;
    private final Written written;
    private Written.Amount before;

    @Autowired
    BadBodiesIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        http = new RawHttp(port);
        written = new Written(db, FuzzIT.TABLES);
        before = written.now();
    }

    @BeforeEach
    void look() {
        before = written.now();
    }

    static Stream<Arguments> unreadable() {
        var whole = ReferralJson.valid().toString();
        var bytes = whole.getBytes(UTF_8);
        var accented =
                ReferralJson.valid().with("/children/0/forename", "Zo\u00eb").toString();
        return Stream.of(
                Arguments.of("cut off in the middle", Arrays.copyOf(bytes, bytes.length / 2)),
                Arguments.of("Latin-1", accented.getBytes(ISO_8859_1)),
                Arguments.of(
                        "a bare control character",
                        whole.replace("Ash", "A\bsh").getBytes(UTF_8)),
                Arguments.of("a bare NUL", whole.replace("Ash", "A\u0000sh").getBytes(UTF_8)),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("half an object", "{".getBytes(UTF_8)),
                Arguments.of("null", "null".getBytes(UTF_8)),
                Arguments.of("a field without a value", "{\"referrer\": }".getBytes(UTF_8)),
                Arguments.of("two objects", "{} {}".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void a_body_that_is_no_json_is_said_to_be_none(String what, byte[] body) {
        var answer = refused(400, post(JSON, body));

        assertThat(answer.path("title").asString()).as(what).contains("not well-formed JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void a_charset_that_json_does_not_know_is_refused_with_the_one_that_is_taken(String charset) {
        var body = ReferralJson.valid()
                .with("/children/0/forename", "Zo\u00eb")
                .toString()
                .getBytes(Charset.forName(charset));

        var answer = refused(415, post(JSON + "; charset=" + charset, body));

        assertThat(answer.path("title").asString()).isEqualTo("Send the body as JSON in UTF-8.");
    }

    @Test
    void a_body_whose_connection_breaks_off_is_no_referral() {
        var body = ReferralJson.valid().toString().getBytes(UTF_8);
        var request = request(JSON, Arrays.copyOf(body, body.length / 2));
        request.headers().put("Content-Length", String.valueOf(body.length));

        refused(400, http.send(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"referral\"", "17", "true"})
    void what_is_no_object_is_said_to_be_none(String body) {
        var answer = refused(400, post(JSON, body.getBytes(UTF_8)));

        assertThat(fields(answer)).containsExactly(Map.entry("(body)", "is not an object"));
    }

    static Stream<Arguments> badFields() {
        var child = ReferralJson.JSON.createObjectNode();
        return Stream.of(
                Arguments.of(ReferralJson.valid().with("/children", Collections.nCopies(MANY, child)), "children"),
                Arguments.of(
                        ReferralJson.valid().with("/children/0/forename", "x".repeat(1_000_000)),
                        "children[0].forename"),
                Arguments.of(ReferralJson.valid().with("/children/0/forename", "A\u0000sh"), "children[0].forename"),
                Arguments.of(ReferralJson.valid().with("/children/1/surname", "Al\bder"), "children[1].surname"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badFields")
    void a_field_that_cannot_be_is_named_with_its_fault(ReferralJson form, String field) {
        var answer = refused(400, post(JSON, form.toString().getBytes(UTF_8)));

        assertThat(fields(answer)).containsOnlyKeys(field);
        assertThat(fields(answer).get(field)).startsWith("must ");
    }

    /** Whichever of the two were taken, the partner may have meant the other; the receipt could not say which. */
    @Test
    void a_field_that_is_sent_twice_is_named_beside_every_other_fault() {
        var twice = ReferralJson.valid()
                .with("/children/1/forename", "")
                .toString()
                .replaceFirst("\"forename\":\"Ash\"", "\"forename\":\"Ash\",\"forename\":\"Oak\"")
                .replaceFirst("\\{", "{\"immediateDanger\":true,");

        var answer = refused(400, post(JSON, twice.getBytes(UTF_8)));

        assertThat(fields(answer)).containsOnlyKeys("children[0].forename", "children[1].forename", "immediateDanger");
        assertThat(fields(answer)).containsEntry("children[0].forename", "must be sent only once");
    }

    static Stream<Arguments> tooLarge() {
        var whole = ReferralJson.valid().toString();
        var child = ReferralJson.JSON.readTree(whole).at("/children/0");
        return Stream.of(
                Arguments.of("blanks after it", whole + " ".repeat(LIMIT)),
                Arguments.of(
                        "whole children",
                        ReferralJson.valid()
                                .with("/children", Collections.nCopies(MANY, child))
                                .toString()),
                Arguments.of("no JSON either", "[".repeat(LIMIT + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLarge")
    void a_body_over_the_limit_is_told_the_limit(String what, String body) {
        var answer = refused(413, post(JSON, body.getBytes(UTF_8)));

        assertThat(answer.path("type").asString()).as(what).isEqualTo("/problems/request-too-large");
        assertThat(answer.path("maxBytes").asInt()).isEqualTo(LIMIT);
    }

    @Test
    void a_chunked_body_over_the_limit_is_told_the_limit_too() {
        var chunk = "100000\r\n" + " ".repeat(LIMIT) + "\r\n";
        var request = request(JSON, (chunk + chunk + "0\r\n\r\n").getBytes(UTF_8));
        request.headers().remove("Content-Length");
        request.headers().put("Transfer-Encoding", "chunked");

        refused(413, http.send(request));
    }

    @Test
    void a_body_of_the_limit_is_taken() {
        var whole = ReferralJson.valid().toString().getBytes(UTF_8);
        var padded = Arrays.copyOf(whole, LIMIT);
        Arrays.fill(padded, whole.length, LIMIT, (byte) ' ');

        assertThat(post(JSON, padded).status()).isEqualTo(201);
    }

    static Stream<Arguments> readable() {
        var form = ReferralJson.valid().with("/children/0/forename", "Zo\u00eb").toString();
        return Stream.of(
                Arguments.of("UTF-8 behind a byte order mark", JSON, ("\ufeff" + form).getBytes(UTF_8)),
                Arguments.of("UTF-16 behind a byte order mark", JSON, form.getBytes(UTF_16)),
                Arguments.of("UTF-16 without one", JSON, form.getBytes(UTF_16LE)),
                Arguments.of("UTF-16 that says so", JSON + "; charset=UTF-16", form.getBytes(UTF_16)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void what_is_taken_is_shown_as_it_was_sent(String what, String type, byte[] body) {
        var answer = post(type, body);

        assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(201);
        var caseId = ReferralJson.JSON.readTree(answer.body()).path("caseId").asString();
        var content = api.eventually(SCREENER, "/referrals/" + caseId + "/content", read -> read.has("children"));
        assertThat(content.at("/children/0/details/forename").asString()).isEqualTo("Zo\u00eb");
        assertThat(content.at("/incident/narrative").asString())
                .isEqualTo(ReferralJson.JSON
                        .readTree(ReferralJson.valid().toString())
                        .at("/incident/narrative")
                        .asString());
    }

    /** The problem of a refusal that nothing came of. */
    private JsonNode refused(int status, RawHttp.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(Judge.fault(request(JSON, new byte[0]), answer))
                .as(answer.body())
                .isEmpty();
        assertThat(written.now()).isEqualTo(before);
        return ReferralJson.JSON.readTree(answer.body());
    }

    private static Map<String, String> fields(JsonNode problem) {
        var fields = new LinkedHashMap<String, String>();
        problem.path("errors")
                .forEach(error -> fields.put(
                        error.path("field").asString(), error.path("problem").asString()));
        return fields;
    }

    private RawHttp.Answer post(String type, byte[] body) {
        return http.send(request(type, body));
    }

    private static RawHttp.Request request(String type, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", "127.0.0.1");
        headers.put("Connection", "close");
        headers.put("Authorization", "Bearer " + ReferralApi.HOSPITAL);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("Content-Type", type);
        headers.put("Content-Length", String.valueOf(body.length));
        return new RawHttp.Request("POST", "/referrals", headers, body);
    }
}
