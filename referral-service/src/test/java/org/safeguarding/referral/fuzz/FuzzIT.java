package org.safeguarding.referral.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.referral.fuzz.Described.Operation;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of requests that nobody should send, to every operation that the service describes. Each gets an answer that a
 * caller can act on, none an accident of ours; what is refused leaves nothing behind. {@code -Dfuzz.requests} and
 * {@code -Dfuzz.seed} ask for more, or for the same again.
 */
@OnEngines
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123L);
    private static final Path REPORT = Path.of("target", "fuzz-report.md");
    private static final int EXAMPLES = 2;

    private final ReferralApi api;
    private final RawHttp http;
    private final JdbcClient db;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> byOperation = new TreeMap<>();

    @Autowired
    FuzzIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        http = new RawHttp(port);
        this.db = db;
    }

    @Test
    void whatever_is_sent_is_answered_and_what_is_refused_leaves_nothing() throws IOException {
        var random = new Random(SEED);
        var described = new Described(
                api.send(HttpMethod.GET, "/v3/api-docs", null, null, null).body(), random);
        var operations = described.operations();
        var attack = new Attack(
                random, described, Described.parse(ReferralJson.valid().toString()), tokens());
        for (int i = 0; i < 5; i++) {
            attack.know("/referrals/" + api.referred());
        }
        var written = new Written(db);
        var before = written.now();

        for (int i = 0; i < REQUESTS; i++) {
            var operation = operations.get(i % operations.size());
            var request = attack.next(operation);
            var answer = http.send(request);
            attack.learn(operation, request, answer);
            count(operation, answer.status());
            Judge.fault(request, answer).ifPresent(fault -> note(operation, fault, request, answer));
            var after = written.now();
            var took = answer.status() >= 200
                    && answer.status() < 300
                    && !request.method().equals("GET");
            if (after.isMoreThan(before) && !took) {
                note(
                        operation,
                        "wrote something though it answered " + answer.status() + " to " + request.method(),
                        request,
                        answer);
            }
            before = after;
        }

        report(operations.size());
        assertThat(faults).as("seed %s, %s", SEED, REPORT).isEmpty();
        assertThat(statuses.keySet()).as("some of it was good").contains(200, 201);
    }

    private void count(Operation operation, int status) {
        statuses.merge(status, 1, Integer::sum);
        byOperation.computeIfAbsent(operation.name(), name -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    private void note(Operation operation, String fault, RawHttp.Request request, RawHttp.Answer answer) {
        var examples = faults.computeIfAbsent(operation.name() + ": " + fault, name -> new ArrayList<>());
        if (examples.size() < EXAMPLES) {
            var body = answer.body();
            examples.add(request + " => " + (body.length() > 300 ? body.substring(0, 300) : body));
        }
    }

    /** Every role, and a second partner. */
    private static List<String> tokens() {
        return Stream.concat(
                        Stream.of(ReferralApi.HOSPITAL, ReferralApi.SCHOOL, ReferralApi.SCREENER, ReferralApi.SCREENER),
                        Stream.of(Role.values()).map(role -> Tokens.of("fuzz-" + role, role, Agency.PARTNERSHIP)))
                .toList();
    }

    private void report(int operations) throws IOException {
        var text = new StringBuilder(
                "# Fuzz: " + REQUESTS + " requests, " + operations + " operations, seed " + SEED + "\n\n");
        text.append("By status: ").append(statuses).append("\n\n");
        byOperation.forEach((name, found) ->
                text.append("- `").append(name).append("` ").append(found).append('\n'));
        text.append("\n## Faults: ").append(faults.size()).append("\n\n");
        faults.forEach((fault, examples) -> {
            text.append("- ").append(fault).append('\n');
            examples.forEach(example -> text.append("    - `").append(example).append("`\n"));
        });
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, text);
        System.out.println(text);
    }
}
