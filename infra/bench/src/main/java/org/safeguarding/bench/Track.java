package org.safeguarding.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where turns are taken, each under the same gates. */
final class Track {

    private final Postgres postgres;
    private final Settling settling;
    private final List<Turn> turns = new ArrayList<>();

    Track(Postgres postgres, Settling settling) {
        this.postgres = postgres;
        this.settling = settling;
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    void turn(String board, int round, Contestant contestant) throws Exception {
        postgres.tidy();
        long position = contestant.store().position();
        long syncs = postgres.walSyncs();
        CpuTimes before = CpuTimes.now();
        Contestant.Showing showing = contestant.performance().perform();
        CpuTimes after = CpuTimes.now();
        long forced = postgres.walSyncs() - syncs;
        double settled = settling.seconds();
        Tally load = showing.load();
        long found = contestant.store().countAfter(position);
        List<String> faults = faults(contestant, load, position, found, forced);
        showing.latencies()
                .forEach((row, micros) -> turns.add(new Turn(
                        board,
                        row,
                        round,
                        load.perSecond(),
                        Latency.of(micros),
                        load.acknowledged(),
                        found,
                        load.errors(),
                        forced,
                        after.generatorSince(before),
                        after.foreignSince(before),
                        settled,
                        faults)));
        tell(round, contestant.name());
    }

    private static List<String> faults(Contestant contestant, Tally load, long position, long found, long forced)
            throws SQLException {
        List<String> faults = new ArrayList<>();
        if (load.errors() > 0) {
            faults.add(load.errors() + " errors, the first: " + load.firstError());
        }
        if (load.acknowledged() == 0 || load.acknowledged() != found) {
            faults.add(load.acknowledged() + " were acknowledged and " + found + " found in the store");
        }
        if (!load.cases().isEmpty()) {
            Set<UUID> missing = new HashSet<>(load.cases());
            missing.removeAll(contestant.store().casesAfter(position));
            if (!missing.isEmpty()) {
                faults.add(missing.size() + " that were acknowledged are missing, one is "
                        + missing.iterator().next());
            }
        }
        if (forced * BenchOptions.CALLERS < load.acknowledged()) {
            faults.add("the log was forced " + forced + " times only, for " + load.acknowledged() + " commits");
        }
        return List.copyOf(faults);
    }

    private void tell(int round, String contestant) {
        Turn last = turns.reversed().stream()
                .filter(turn -> turn.round() == round)
                .findFirst()
                .orElseThrow();
        System.out.printf(
                "  round %d  %-22s %-28s %7.0f /s  p50 %7.2f  p99 %8.2f ms  foreign CPU %2.0f %%  %s%n",
                round,
                last.board(),
                contestant,
                last.perSecond(),
                last.latency().p50(),
                last.latency().p99(),
                last.foreignShare() * 100,
                last.faults().isEmpty() ? "" : String.join("; ", last.faults()));
    }
}
