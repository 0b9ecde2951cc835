package org.safeguarding.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.safeguarding.standalone.House;
import org.safeguarding.standalone.HouseOptions;

/**
 * Measures the work lists of a screening officer over HTTP on a desk of many referrals, beside a question that reads
 * nothing and a bare statement that reads one page. Everybody has a turn in each round.
 */
public final class WorkListBench {

    private static final int OK = 200;
    private static final int WARM_UP_SECONDS = 30;
    private static final int OFFICERS_AT_ONCE = 8;
    private static final String USAGE =
            "Usage: WorkListBench <project root> <referrals> <rounds> <seconds of a turn> [<page.md>]";
    private static final String BARE_PAGE = """
            select * from desk_case where officer is null and state in ('SUBMITTED', 'INFO_REQUESTED', 'REOPENED')
            order by immediate_danger desc, recorded_at, case_id limit 20""";

    private final House house;
    private final int seconds;
    private final URI door;
    private final SignedIn officer;

    private WorkListBench(House house, int seconds) {
        this.house = house;
        this.seconds = seconds;
        this.door = house.address("referral-service");
        this.officer = new SignedIn(house.identity(), "stories", "grant_type=password&username=screener&password=demo");
    }

    /** Starts the part of the house that is needed on empty data, fills the desk, and asks. */
    public static void main(String[] words) throws Exception {
        if (words.length < 4
                || words.length > 5
                || !String.join(" ", List.of(words).subList(1, 4)).matches("\\d{3,7} \\d{1,2} \\d{1,3}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var root = Path.of(words[0]).toAbsolutePath().normalize();
        var options = HouseOptions.forTest(root, root.resolve("infra/bench/target/desk"))
                .with("referral-service", "JAVA_FLAGS", "-XX:TieredStopAtLevel=4 -Xmx512m")
                .withParts("postgres", "kafka", "identity", "referral-service")
                .emptied();
        try (House house = House.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            var postgres = new Postgres(house);
            var settings = postgres.settings();
            var rows = new FilledDesk(Integer.parseInt(words[1])).into(postgres);
            var bench = new WorkListBench(house, Integer.parseInt(words[3]));
            var tables = Machine.here(root) + "\n\nPostgreSQL " + settings + "\n\nOn the desk: " + rows + "\n\n"
                    + bench.measured(Integer.parseInt(words[2]), postgres);
            System.out.println(tables);
            if (words.length == 5) {
                var page = Path.of(words[4]);
                Files.writeString(page, Page.withTables(Files.readString(page), tables));
            }
        }
    }

    private String measured(int rounds, Postgres postgres) throws Exception {
        Map<String, List<Turn>> turns = new LinkedHashMap<>();
        try (Connection connection = postgres.connect("referral");
                PreparedStatement bare = connection.prepareStatement(BARE_PAGE)) {
            officer.signIn();
            Load.closed(WARM_UP_SECONDS, OFFICERS_AT_ONCE, this::anyOfThem);
            for (int round = 1; round <= rounds; round++) {
                officer.signIn();
                for (var question : questions().entrySet()) {
                    take(turns, question.getKey(), 1, () -> ask(question.getValue()));
                }
                take(turns, "any of these", 1, this::anyOfThem);
                take(turns, "any of these", OFFICERS_AT_ONCE, this::anyOfThem);
                take(turns, "limit: an answer that reads nothing", 1, () -> ask("/vocabularies/agency"));
                take(turns, "limit: one page by a bare statement", 1, () -> page(bare));
            }
        }
        var table = new StringBuilder("""
                | question, medians of %d rounds of %d s (range) | officers at once | samples | p50 ms | p95 ms | p99 ms | longest ms |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(rounds, seconds));
        turns.forEach((name, taken) -> table.append(row(name, taken)));
        return table.toString();
    }

    private record Turn(int officers, long samples, double p50, double p95, double p99, double longest) {}

    private void take(Map<String, List<Turn>> turns, String name, int officers, Deed deed) {
        Tally tally = Load.closed(seconds, officers, deed);
        if (tally.errors() > 0) {
            throw new NotFit("%s: %d failed, first with %s; logs in %s"
                    .formatted(name, tally.errors(), tally.firstError(), house.logDirectory()));
        }
        var micros = tally.micros();
        var turn = new Turn(
                officers,
                micros.getTotalCount(),
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(95) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                micros.getMaxValue() / 1000.0);
        turns.computeIfAbsent(name + " | " + officers, none -> new ArrayList<>())
                .add(turn);
        System.out.printf("%s, %s%n", name, turn);
    }

    private static String row(String name, List<Turn> turns) {
        return "| %s | %d | %s | %s | %s | %.1f |%n"
                .formatted(
                        name,
                        turns.stream().mapToLong(Turn::samples).sum(),
                        median(turns.stream().map(Turn::p50).sorted().toList()),
                        median(turns.stream().map(Turn::p95).sorted().toList()),
                        median(turns.stream().map(Turn::p99).sorted().toList()),
                        turns.stream().mapToDouble(Turn::longest).max().orElse(0));
    }

    private static String median(List<Double> sorted) {
        return "%.1f (%.1f–%.1f)".formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        for (var list : List.of("mine", "unassigned", "waiting-for-information", "due-soon", "overdue", "all")) {
            questions.put(list, "/work-list?list=" + list);
        }
        questions.put("unassigned, the 200th page", "/work-list?list=unassigned&page=200");
        questions.put("unassigned, by what is due", "/work-list?list=unassigned&sort=due");
        questions.put("all, one agency, reopened", "/work-list?list=all&agency=SCHOOL&state=REOPENED");
        questions.put("all, 100 of the newest", "/work-list?list=all&sort=newest&size=100");
        return questions;
    }

    private UUID ask(String path) throws Exception {
        officer.send(officer.request(door.resolve(path)).build(), OK);
        return UUID.randomUUID();
    }

    private UUID anyOfThem() throws Exception {
        var paths = List.copyOf(questions().values());
        return ask(paths.get(ThreadLocalRandom.current().nextInt(paths.size())));
    }

    private static UUID page(PreparedStatement bare) throws SQLException {
        try (var rows = bare.executeQuery()) {
            while (rows.next()) {
                rows.getObject("case_id", UUID.class);
            }
        }
        return UUID.randomUUID();
    }
}
