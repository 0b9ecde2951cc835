package org.safeguarding.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.safeguarding.standalone.House;
import org.safeguarding.standalone.HouseOptions;

/**
 * Measures the work lists of a screening officer over HTTP on a desk of many referrals: each list by itself and all in
 * turn, for one officer and for several at once.
 */
public final class WorkListBench {

    private static final int WARM_UP_SECONDS = 20;
    private static final int OFFICERS_AT_ONCE = 8;
    private static final String USAGE = "Usage: WorkListBench <project root> <referrals> <seconds of a turn> [<page.md>]";

    private final House house;
    private final int seconds;
    private final Officer officer;

    private WorkListBench(House house, int seconds, Officer officer) {
        this.house = house;
        this.seconds = seconds;
        this.officer = officer;
    }

    /** Starts the part of the house that is needed on empty data, fills the desk, and asks. */
    public static void main(String[] words) throws Exception {
        if (words.length < 3 || words.length > 4 || !words[1].matches("[1-9][0-9]{2,6}") || !words[2].matches("[1-9][0-9]{0,3}")) {
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
            var rows = FilledDesk.with(Integer.parseInt(words[1])).into(postgres);
            var officer = new Officer(house.identity(), house.address("referral-service"));
            officer.signIn();
            var tables = Machine.here(root) + "\n\nPostgreSQL " + settings + "\n\n" + rows + "\n\n"
                    + new WorkListBench(house, Integer.parseInt(words[2]), officer).measured();
            System.out.println(tables);
            if (words.length == 4) {
                var page = Path.of(words[3]);
                Files.writeString(page, Page.withWorkLists(Files.readString(page), tables));
            }
        }
    }

    private String measured() {
        var questions = questions();
        Load.closed(WARM_UP_SECONDS, OFFICERS_AT_ONCE, () -> all(questions));
        var table = new StringBuilder("""
                | question | officers at once | samples | per second | p50 ms | p95 ms | p99 ms | longest ms | errors |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        questions.forEach((name, path) -> table.append(row(name, 1, () -> ask(path))));
        table.append(row("all of these in turn", 1, () -> all(questions)));
        table.append(row("all of these in turn", OFFICERS_AT_ONCE, () -> all(questions)));
        return table.toString();
    }

    private String row(String name, int officers, Deed deed) {
        Tally tally = Load.closed(seconds, officers, deed);
        Histogram micros = tally.micros();
        var row = "| %s | %d | %d | %.0f | %.1f | %.1f | %.1f | %.1f | %d |%n"
                .formatted(
                        name,
                        officers,
                        micros.getTotalCount(),
                        tally.perSecond(),
                        micros.getValueAtPercentile(50) / 1000.0,
                        micros.getValueAtPercentile(95) / 1000.0,
                        micros.getValueAtPercentile(99) / 1000.0,
                        micros.getMaxValue() / 1000.0,
                        tally.errors());
        System.out.print(row);
        if (tally.errors() > 0) {
            System.out.println("first error: " + tally.firstError() + "; logs in " + house.logDirectory());
        }
        return row;
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
        officer.read(path);
        return UUID.randomUUID();
    }

    /** One of the questions, each as often as the others. */
    private UUID all(Map<String, String> questions) throws Exception {
        var paths = List.copyOf(questions.values());
        return ask(paths.get((int) Math.floorMod(officer.next(), (long) paths.size())));
    }
}
