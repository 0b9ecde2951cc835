package org.safeguarding.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders a run as Markdown: the machine, a table for each board, the comparisons, the goals, and what does not count. */
record Report(Results results, Rounds rounds) {

    private static final String MILLIS = "%.2f";

    static Report of(Results results) {
        return new Report(results, Rounds.of(results));
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(machine());
        if (results.evenIfBusy()) {
            text.append("\n**Measured beside other programs (`--even-if-busy`): ")
                    .append("these figures show that the bench works, and nothing about the house.**\n");
        }
        for (Map.Entry<String, List<String>> board : boards().entrySet()) {
            text.append("\n### ").append(board.getKey()).append("\n\n").append(table(board.getKey(), board.getValue()));
        }
        text.append("\n### Compared, round by round\n\n").append(new Goals(rounds).comparisons());
        text.append("\n### Against the goals\n\n").append(new Goals(rounds).verdicts());
        text.append(leftOut());
        return text.toString();
    }

    private String machine() {
        Machine on = results.machine();
        List<String> lines = new ArrayList<>();
        lines.add("| started at | " + results.startedAt() + " |");
        lines.add("| --- | --- |");
        lines.add("| commit | " + on.commit() + " |");
        lines.add("| processor | " + on.processor() + ", " + on.cores() + " cores |");
        lines.add("| memory | " + on.memory() + " |");
        lines.add("| kernel | " + on.kernel() + " |");
        lines.add("| Java | " + on.java() + " |");
        results.run().forEach((what, value) -> lines.add("| " + what + " | `" + value + "` |"));
        lines.add("| PostgreSQL | "
                + results.postgres().entrySet().stream()
                        .map(setting -> setting.getKey() + " `" + setting.getValue() + "`")
                        .collect(Collectors.joining(", "))
                + " |");
        lines.add("| warm-up | " + results.warmUp().perSecond().size() + " windows of "
                + results.warmUp().windowSeconds() + " s, "
                + (results.warmUp().stable() ? "the last three within 5 %" : "**never within 5 %**")
                + ", " + results.warmUp().errors() + " errors |");
        return String.join("\n", lines) + "\n";
    }

    private Map<String, List<String>> boards() {
        Map<String, List<String>> boards = new LinkedHashMap<>();
        for (Turn turn : results.turns()) {
            List<String> contestants = boards.computeIfAbsent(turn.board(), board -> new ArrayList<>());
            if (!contestants.contains(turn.contestant())) {
                contestants.add(turn.contestant());
            }
        }
        return boards;
    }

    private String table(String board, List<String> contestants) {
        StringBuilder table = new StringBuilder("""
            | median of the rounds (range) | rounds | samples | per second | p50 ms | p90 ms | p99 ms | p99.9 ms | \
            longest ms | generator, cores | syncs | at rest after s |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """);
        for (String contestant : contestants) {
            List<Turn> counted = List.copyOf(rounds.of(board, contestant).values());
            table.append(
                            counted.isEmpty()
                                    ? "| " + contestant + " | 0 | no figure" + " |".repeat(10)
                                    : row(contestant, counted))
                    .append('\n');
        }
        return table.toString();
    }

    private static String row(String contestant, List<Turn> turns) {
        return "| %s | %d | %d | %s | %s | %s | %s | %s | %.1f | %.2f | %.0f | %.0f |"
                .formatted(
                        contestant,
                        turns.size(),
                        turns.stream()
                                .mapToLong(turn -> turn.latency().samples())
                                .sum(),
                        Rounds.spread(turns, Turn::perSecond).text("%.0f"),
                        Rounds.spread(turns, turn -> turn.latency().p50()).text(MILLIS),
                        Rounds.spread(turns, turn -> turn.latency().p90()).text(MILLIS),
                        Rounds.spread(turns, turn -> turn.latency().p99()).text(MILLIS),
                        Rounds.spread(turns, turn -> turn.latency().p999()).text(MILLIS),
                        Rounds.spread(turns, turn -> turn.latency().max()).high(),
                        Rounds.spread(turns, Turn::generatorCores).median(),
                        Rounds.spread(turns, turn -> (double) turn.walSyncs()).median(),
                        Rounds.spread(turns, Turn::secondsToSettle).median());
    }

    private String leftOut() {
        List<String> lines = results.turns().stream()
                .filter(turn -> !rounds.counts(turn))
                .map(turn -> "- round %d, %s, %s: %s"
                        .formatted(
                                turn.round(),
                                turn.board(),
                                turn.contestant(),
                                turn.passedTheGates()
                                        ? "others used %.0f %% of the machine".formatted(turn.foreignShare() * 100)
                                        : String.join("; ", turn.faults())))
                .toList();
        return "\n### Turns that do not count\n\n" + (lines.isEmpty() ? "None." : String.join("\n", lines)) + "\n";
    }
}
