package org.safeguarding.bench;

import java.net.URI;
import java.util.List;
import org.safeguarding.bench.Contestant.Showing;
import org.safeguarding.standalone.House;

/** S3: from the commit of an event until a polling reader sees its row in the sheets, beside a program without framework. */
final class ProjectionLag {

    static final String ALL_SHEETS = "the house, last of its sheets";
    static final String BARE = "bare LISTEN/NOTIFY program";

    private final BenchOptions options;
    private final URI door;
    private final Partner partner;
    private final Pgbench pgbench;
    private final Postgres postgres;

    ProjectionLag(BenchOptions options, House house, Partner partner, Pgbench pgbench, Postgres postgres) {
        this.options = options;
        this.door = house.address("referral-service");
        this.partner = partner;
        this.pgbench = pgbench;
        this.postgres = postgres;
    }

    static String board(int perSecond) {
        return "S3, open loop, " + perSecond + "/s";
    }

    void round(int round, Track track) throws Exception {
        for (int perSecond : BenchOptions.EVENTS_PER_SECOND) {
            track.turn(board(perSecond), round, house(perSecond));
            track.turn(board(perSecond), round, bare(perSecond));
            track.turn(board(perSecond), round, limit(perSecond));
        }
    }

    private Contestant house(int perSecond) {
        Store store = Store.ofReferrals(postgres);
        return new Contestant(ALL_SHEETS, store, () -> {
            partner.signIn();
            try (LagReader reader = LagReader.of(store, Settling.SHEETS)) {
                Tally load = Load.open(perSecond, options.measure(), BenchOptions.CALLERS, () -> partner.refer(door));
                return new Showing(load, reader.lags(load, ALL_SHEETS));
            }
        });
    }

    private Contestant bare(int perSecond) {
        Store store = Store.ofTheLimit(postgres);
        return new Contestant(BARE, store, () -> {
            Sample sample = Sample.from(postgres);
            try (BareProjection program = BareProjection.start(postgres, sample);
                    LagReader reader = LagReader.of(store, List.of("bench_sheet"))) {
                Tally load = Load.open(perSecond, options.measure(), BenchOptions.CALLERS, program::append);
                return new Showing(load, reader.lags(load, BARE));
            }
        });
    }

    private Contestant limit(int perSecond) {
        return new Contestant(
                ReferralPosting.LIMIT,
                Store.ofTheLimit(postgres),
                () -> Showing.of(ReferralPosting.LIMIT, pgbench.open(perSecond, options.measure())));
    }
}
