package org.safeguarding.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.safeguarding.standalone.House;

/** One run: a machine that is fit, a house that is warm, then round after round with everybody in turn. */
final class Run {

    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'");
    private static final long LOOK_AROUND_NANOS = 5_000_000_000L;

    private final BenchOptions options;
    private final Instant startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Run(BenchOptions options) {
        this.options = options;
    }

    /** Whether every turn has passed its gates. */
    boolean all() throws Exception {
        String pgbenchVersion = Pgbench.version(options.pgbench());
        double foreign = foreignCpu();
        System.out.printf("Others use %.0f %% of this machine. Starting the house.%n", foreign * 100);
        try (House house = HouseUnderTest.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            Postgres postgres = new Postgres(house);
            Map<String, String> settings = postgres.settings();
            System.out.println("PostgreSQL: " + settings);
            postgres.prepareTheLimit();
            Partner partner = new Partner(house.identity());
            WarmUp warmUp = warmUp(house, partner);
            Settling settling = new Settling(postgres);
            System.out.printf(
                    "Warm (stable: %s, errors: %d); at rest after %.0f s.%n",
                    warmUp.stable(), warmUp.errors(), settling.seconds());
            Track track = new Track(postgres, settling);
            Results before = new Results(
                    startedAt.toString(),
                    Machine.here(options.root()),
                    settings,
                    description(pgbenchVersion, foreign, Sample.from(postgres)),
                    options.evenIfBusy(),
                    warmUp,
                    List.of());
            return finish(rounds(house, postgres, partner, track, before));
        }
    }

    private double foreignCpu() {
        CpuTimes before = CpuTimes.now();
        LockSupport.parkNanos(LOOK_AROUND_NANOS);
        double foreign = CpuTimes.now().foreignSince(before);
        if (foreign > CpuTimes.FOREIGN_ALLOWED && !options.evenIfBusy()) {
            throw new NotFit(
                    "Other programs use %.0f %% of this machine, more than %.0f %%; nothing is measured (see --even-if-busy)."
                            .formatted(foreign * 100, CpuTimes.FOREIGN_ALLOWED * 100));
        }
        return foreign;
    }

    private WarmUp warmUp(House house, Partner partner) throws Exception {
        URI door = options.withGateway() ? house.gateway() : house.address("referral-service");
        partner.signIn();
        AtomicLong errors = new AtomicLong();
        WarmUp warmUp = WarmUp.of(options.warmup(), seconds -> {
            Tally tally = Load.closed(seconds, BenchOptions.CALLERS, () -> partner.refer(door));
            errors.addAndGet(tally.errors());
            return tally.perSecond();
        });
        return warmUp.with(errors.get());
    }

    /** Each round is written as soon as it is over. */
    private Results rounds(House house, Postgres postgres, Partner partner, Track track, Results before)
            throws Exception {
        Results results = before;
        Path folder = options.root().resolve("infra/bench/target/pgbench");
        Pgbench pgbench = new Pgbench(options.pgbench(), folder, postgres.port(), Sample.from(postgres));
        ReferralPosting posting = new ReferralPosting(options, house, partner, pgbench, postgres);
        ProjectionLag lag = new ProjectionLag(options, house, partner, pgbench, postgres);
        for (int round = 1; round <= options.rounds(); round++) {
            if (options.scenarios().contains("s1")) {
                posting.round(round, track);
            }
            if (options.scenarios().contains("s3")) {
                lag.round(round, track);
            }
            results = results.with(track.turns());
            results.write(file());
        }
        return results;
    }

    private Map<String, String> description(String pgbenchVersion, double foreign, Sample sample) {
        Map<String, String> run = new LinkedHashMap<>();
        run.put("rounds", Integer.toString(options.rounds()));
        run.put("seconds of a turn", Integer.toString(options.measure()));
        run.put("foreign CPU before the start", "%.1f %%".formatted(foreign * 100));
        run.put("flags of the services' JVMs", options.javaFlags());
        run.put("pgbench", pgbenchVersion);
        run.put(
                "bytes of a stored event",
                "%d payload, %d metadata"
                        .formatted(
                                sample.payload().length() / 2, sample.metaData().length() / 2));
        return run;
    }

    private Path file() {
        String name = LocalDateTime.ofInstant(startedAt, ZoneOffset.UTC).format(FILE);
        return options.root().resolve("infra/bench/results").resolve(name + ".json");
    }

    private boolean finish(Results results) {
        System.out.println();
        System.out.print(Report.of(results).markdown());
        System.out.println();
        System.out.println("Written to " + file());
        return results.allGatesPassed();
    }
}
