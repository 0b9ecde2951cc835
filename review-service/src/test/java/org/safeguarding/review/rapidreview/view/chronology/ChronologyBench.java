package org.safeguarding.review.rapidreview.view.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.view.sheet.AgencyReturns;

/**
 * Merges the returns of ten agencies with 200 entries each, spread over so many days, everybody in turn in each round, beside
 * the reading of the same returns without merging. Prints the table of infra/docs/chronology.md.
 */
final class ChronologyBench {

    private static final int ENTRIES = 200;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 31;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final Map<String, List<Double>> taken = new LinkedHashMap<>();
    private int lines;

    private ChronologyBench() {}

    public static void main(String[] words) {
        var years = SeededReturns.of(7, ENTRIES, 730, 12).facts();
        var month = SeededReturns.of(7, ENTRIES, 30, 12).facts();
        var day = SeededReturns.of(7, ENTRIES, 1, 12).facts();
        var bench = new ChronologyBench();
        for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
            bench.turn(
                    round,
                    "limit: the returns are read, not merged",
                    () -> AgencyReturns.of(years).size());
            bench.turn(round, "over two years", () -> merged(years));
            bench.turn(round, "over one month", () -> merged(month));
            bench.turn(round, "all on one day", () -> merged(day));
        }
        bench.print();
    }

    private static int merged(List<RecordedFact> facts) {
        return Chronology.of(facts).lines().size();
    }

    private void turn(int round, String name, IntSupplier deed) {
        long begun = System.nanoTime();
        lines += deed.getAsInt();
        double millis = (System.nanoTime() - begun) / NANOS_OF_A_MILLISECOND;
        if (round > 0) {
            taken.computeIfAbsent(name, none -> new ArrayList<>()).add(millis);
        }
    }

    private void print() {
        System.out.printf("| 10 agencies, %d entries each | median ms | range ms |%n| --- | --- | --- |%n", ENTRIES);
        taken.forEach((name, millis) -> {
            var sorted = millis.stream().sorted().toList();
            System.out.printf(
                    "| %s | %.2f | %.2f–%.2f |%n", name, sorted.get(ROUNDS / 2), sorted.getFirst(), sorted.getLast());
        });
        System.out.printf(
                "%nRounds: %d after %d that do not count; lines and returns in all: %d%n", ROUNDS, WARM_UP, lines);
    }
}
