package org.safeguarding.testing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Sends every operation that a running service describes what nobody should send, with tokens of every role and without.
 * {@code -Dfuzz.requests} and {@code -Dfuzz.seed} ask for more, or for the same again.
 */
public final class Fuzzer {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123L);

    private final RawHttp http;
    private final JdbcClient db;
    private final List<String> tables;
    private final Random random = new Random(SEED);
    private final Described described;
    private final Attack attack;

    /**
     * A fuzzer of the service at a port of this machine.
     *
     * @param tables whose rows come from requests and from nothing else; events are looked at anyway
     * @param good a body that is accepted, for each path whose description is not enough to write one
     * @param tokens of callers who own something, beside one of each role
     */
    public Fuzzer(int port, JdbcClient db, List<String> tables, Map<String, JsonNode> good, List<String> tokens) {
        this.http = new RawHttp(port);
        this.db = db;
        this.tables = tables;
        this.described = new Described(description(), random);
        this.attack = new Attack(
                random,
                described,
                good,
                Stream.concat(
                                tokens.stream(),
                                Stream.of(Role.values())
                                        .map(role -> Tokens.of("fuzz-" + role, role, Agency.PARTNERSHIP)))
                        .toList());
    }

    /** Tells of something that is there: {@code /referrals/} and its id. */
    public Fuzzer knowing(String location) {
        attack.know(location);
        return this;
    }

    /** Sends them all, each operation in turn, and writes what came of it to {@code target/fuzz-report.md}. */
    public Findings run() {
        var operations = described.operations();
        var findings = new Findings(REQUESTS, operations.size(), SEED);
        var written = new Written(db, tables);
        var before = written.now();
        for (int i = 0; i < REQUESTS; i++) {
            var operation = operations.get(i % operations.size());
            var request = attack.next(operation);
            var answer = http.send(request);
            attack.learn(operation, request, answer);
            var wrong = new ArrayList<String>();
            Judge.fault(request, answer).ifPresent(wrong::add);
            var after = written.now();
            if (after.isMoreThan(before) && !answer.tellsOfADeed(request)) {
                wrong.add("wrote something though it answered " + answer.status() + " to " + request.method());
            }
            findings.note(operation, request, answer, wrong);
            before = after;
        }
        print(findings);
        return findings;
    }

    private JsonNode description() {
        return Described.parse(http.send(new RawHttp.Request(
                        "GET", "/v3/api-docs", Map.of("Host", "127.0.0.1", "Connection", "close"), new byte[0]))
                .body());
    }

    private static void print(Findings findings) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "fuzz-report.md"), findings.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
