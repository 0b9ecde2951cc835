package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryRunnerTest {

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void leave() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        heard.add("%s %s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), key, body));
        String reply = switch (exchange.getRequestURI().getPath()) {
            case "/oauth2/token" -> "{\"access_token\":\"t1\"}";
            case "/referrals" -> "{\"caseId\":\"c1\",\"children\":[{\"age\":4}],\"open\":true}";
            case "/cases/c1" -> "{\"state\":\"" + (looks.incrementAndGet() < 3 ? "WAITING" : "SCREENED") + "\"}";
            default -> "";
        };
        exchange.getResponseHeaders().set("Location", "/cases/c1");
        exchange.sendResponseHeaders(
                reply.isEmpty() ? 404 : exchange.getRequestMethod().equals("POST") ? 201 : 200, 0);
        try (exchange) {
            exchange.getResponseBody().write(reply.getBytes(UTF_8));
        }
    }

    @Test
    void a_story_is_played_in_order_with_what_was_learned_before() throws IOException {
        StoryRunner.PlayedStory played = play("""
                # A referral, from token to screening.
                @gateway = http://nowhere.example
                @case = {{refer.response.body.$.caseId}}

                ### The partner signs in
                # @name token
                # @expect 201
                POST {{gateway}}/oauth2/token
                Content-Type: application/x-www-form-urlencoded
                Authorization: Basic partner:secret

                grant_type=client_credentials
                &scope=refer

                ### and refers
                # @name refer
                # @expect 201
                # @expect $.caseId == c1
                # @expect $.children[0].age == 4
                # @expect $.open == true
                # @expect $.children[*].age contains 4
                # @expect $.missing != 1
                # @expect $.missing == null
                # @expect $.caseId != null
                # @expect $.children.length() == 1
                # @expect $.children[?(@.age != 4)] == []
                POST {{gateway}}/referrals HTTP/1.1
                Authorization: Bearer {{token.response.body.access_token}}
                Content-Type: application/json

                {
                  "on": "{{$datetime "YYYY-MM-DD" -3 d}}"
                }

                ### until it is screened
                // @until $.state == SCREENED
                GET {{gateway}}{{refer.response.headers.Location}}
                Authorization: Bearer {{token.response.body.$.access_token}}

                ###
                """);

        String on = LocalDate.now(ZoneId.of("Europe/London")).minusDays(3).toString();
        assertThat(heard)
                .containsExactly(
                        "POST /oauth2/token Basic cGFydG5lcjpzZWNyZXQ= grant_type=client_credentials&scope=refer",
                        "POST /referrals Bearer t1 {\n  \"on\": \"" + on + "\"\n}",
                        "GET /cases/c1 Bearer t1 ",
                        "GET /cases/c1 Bearer t1 ",
                        "GET /cases/c1 Bearer t1 ");
        assertThat(played.fill("{{case}} of {{refer.response.body.$.children[0]}}"))
                .isEqualTo("c1 of {\"age\":4}");
    }

    @Test
    void the_parts_of_a_message_are_sent_with_the_line_ends_that_its_standard_asks_for() throws IOException {
        play("""
                # @expect 201
                POST {{gateway}}/referrals
                Content-Type: multipart/form-data; boundary=part

                --part
                Content-Disposition: form-data; name="file"

                Words
                --part--
                """);

        assertThat(heard)
                .containsExactly("POST /referrals null --part\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n"
                        + "Words\r\n--part--");
    }

    @Test
    void each_fresh_id_is_another() throws IOException {
        play("""
                @id = {{$guid}}
                # @expect 404
                GET {{gateway}}/{{id}}/{{$guid}}
                """);

        assertThat(heard.getFirst()).matches("GET /[0-9a-f-]{36}/[0-9a-f-]{36} null ");
        String[] ids = heard.getFirst().split("[ /]", -1);
        assertThat(ids[2]).isNotEqualTo(ids[3]);
    }

    @Test
    void a_difference_names_the_file_the_line_the_request_and_both_values() {
        fails("""
                ###
                # @name refer
                # @expect $.caseId == c2
                POST {{gateway}}/referrals
                """)
                .withMessageMatching(
                        ".*story.http, line 4, request refer: expected \\$.caseId == c2, but it was \"c1\" in .*");
    }

    @Test
    void another_status_than_expected_is_a_difference() {
        fails("# @expect 201\nGET {{gateway}}/nothing").withMessageContaining("expected status 201, but it was 404");
    }

    @Test
    void a_refusal_that_nobody_expected_is_a_difference() {
        fails("GET {{gateway}}/nothing").withMessageContaining("request line 1: the answer was 404");
    }

    @Test
    void what_is_missing_is_nothing() {
        fails("# @expect $.missing != null\nPOST {{gateway}}/referrals")
                .withMessageContaining("expected $.missing != null, but it was missing");
    }

    @Test
    void waiting_has_an_end() {
        fails("# @until $.state == NEVER\nGET {{gateway}}/cases/c1")
                .withMessageContaining("still expected $.state == NEVER, but it was \"SCREENED\"");
    }

    @Test
    void an_unknown_word_is_named() {
        fails("GET {{gateway}}/{{who.response.body.$.id}}")
                .withMessageContaining("nothing is known of {{who.response.body.$.id}}");
    }

    @Test
    void an_expectation_that_cannot_be_read_fails() {
        fails("# @expect it works\nGET {{gateway}}/referrals").withMessageContaining("\"it works\" is not understood");
    }

    @Test
    void nobody_at_the_address_is_a_difference() {
        fails("GET http://127.0.0.1:%d/".formatted(Loopback.anyFree())).withMessageContaining("got no answer");
    }

    private StoryRunner.PlayedStory play(String story) throws IOException {
        Path file = folder.resolve("story.http");
        Files.writeString(file, story);
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new StoryRunner(Map.of("gateway", address), line -> {}, Duration.ofSeconds(2)).play(file);
    }

    private org.assertj.core.api.ThrowableAssertAlternative<StoryFailed> fails(String story) {
        return assertThatExceptionOfType(StoryFailed.class).isThrownBy(() -> play(story));
    }
}
