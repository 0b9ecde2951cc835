package org.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String STANDS = "Ctrl-C stops everything in order";

    @TempDir
    Path root;

    @BeforeEach
    void build() throws IOException {
        FakeService.install(root);
    }

    @Test
    void it_shows_the_way_in_and_stops_everything_in_order_when_told_to() throws Exception {
        try (Launcher launcher = new Launcher(root, "--free-ports")) {
            String welcome = launcher.until(STANDS);
            List<ProcessHandle> parts = launcher.parts();
            assertThat(parts).hasSize(8);
            assertThat(welcome)
                    .contains("The house stands after", "Mails that were sent    http://127.0.0.1:")
                    .contains("screener, notifier, chair", "panel-la", "call 999")
                    .contains("-d @" + root.resolve("data/first-referral.json"));
            assertThat(Files.readString(root.resolve("data/first-referral.json")))
                    .startsWith("{")
                    .doesNotContain("{{");

            launcher.end();
            String end = launcher.toTheEnd();
            assertThat(end).endsWith("Everything has stopped, and every case is kept.");
            assertThat(Pattern.compile("stopped +(\\S+)").matcher(end).results().map(stopped -> stopped.group(1)))
                    .hasSize(8)
                    .startsWith("gateway")
                    .endsWith("kafka", "postgres");
            assertThat(launcher.exitCode()).isEqualTo(143);
            assertThat(parts).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void every_service_is_told_where_the_others_are() throws Exception {
        try (House house = House.start(
                HouseOptions.forTest(root, root.resolve("data")).with("review-service", "RETRY_AFTER", "1s"))) {
            assertThat(told(house, "review-service", "DATABASE_URL")).isEqualTo(house.postgres("review"));
            assertThat(told(house, "review-service", "DATABASE_USER")).isEqualTo("review_service");
            assertThat(told(house, "review-service", "DATABASE_OWNER")).isEqualTo("review_owner");
            assertThat(told(house, "review-service", "KEYS_DATABASE_URL")).isEqualTo(house.postgres("keys"));
            assertThat(told(house, "review-service", "KAFKA_BOOTSTRAP_SERVERS")).isEqualTo(house.kafka());
            assertThat(told(house, "review-service", "RETRY_AFTER")).isEqualTo("1s");
            assertThat(told(house, "referral-service", "MASTER_KEY_FILE"))
                    .isEqualTo(house.dataDirectory().resolve("master.key").toString());
            assertThat(told(house, "gateway", "NOTIFICATION_SERVICE_URL"))
                    .isEqualTo(house.address("notification-service").toString());
            assertThat(told(house, "identity", "GATEWAY_URL"))
                    .isEqualTo(house.gateway().toString());
        }
    }

    @Test
    void a_part_that_dies_is_named_and_the_others_are_stopped() throws Exception {
        try (Launcher launcher = new Launcher(root, "--free-ports")) {
            launcher.until(STANDS);
            List<ProcessHandle> parts = launcher.parts();
            launcher.part("gateway").destroyForcibly();

            String end = launcher.toTheEnd();
            assertThat(end)
                    .contains("gateway has ended by itself (exit code 137); its log is "
                            + root.resolve("data/logs/gateway.log"))
                    .contains("stopped  postgres")
                    .doesNotContain("\tat ");
            assertThat(launcher.exitCode()).isEqualTo(1);
            assertThat(parts).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused() throws Exception {
        try (Launcher first = new Launcher(root, "--free-ports")) {
            first.until(STANDS);
            try (Launcher second = new Launcher(root, "--free-ports")) {
                assertThat(second.toTheEnd()).contains("Another ./start is running on " + root.resolve("data"));
                assertThat(second.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_jar_that_does_not_start_is_named_with_its_log() throws Exception {
        Files.writeString(root.resolve("gateway/target/gateway-1.0-SNAPSHOT.jar"), "no jar");
        try (Launcher launcher = new Launcher(root, "--free-ports")) {
            assertThat(launcher.toTheEnd())
                    .contains("gateway ended before it was ready (exit code 1); its log is "
                            + root.resolve("data/logs/gateway.log"))
                    .contains("stopped  postgres")
                    .doesNotContain("\tat ");
            assertThat(launcher.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void the_demo_plays_the_stories() throws Exception {
        story("1-first.http", "# @name look\nGET {{gateway}}/GATEWAY_URL");
        story("2-second.http", "# @name wonder\n# @expect 201\nGET {{mail}}/healthz");
        try (Launcher launcher = new Launcher(root, "--free-ports", "demo")) {
            String end = launcher.toTheEnd();
            assertThat(end).contains("Story 1-first.http", "look: 200", "Story 2-second.http");
            assertThat(end).contains("2-second.http, line 3, request wonder: expected status 201, but it was 200: ok.");
            assertThat(launcher.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void an_unknown_word_is_answered_with_the_usage() throws Exception {
        try (Launcher launcher = new Launcher(root, "--frehs")) {
            assertThat(launcher.toTheEnd()).contains("./start does not know \"--frehs\".", "Usage: ./start");
            assertThat(launcher.exitCode()).isEqualTo(2);
        }
    }

    private void story(String name, String content) throws IOException {
        Path stories = root.resolve("infra/stories");
        Files.createDirectories(stories);
        Files.writeString(stories.resolve(name), content);
    }

    private static String told(House house, String part, String variable) throws IOException, InterruptedException {
        URI address = house.address(part).resolve("/" + variable);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
