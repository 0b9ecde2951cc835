package org.safeguarding.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.bench.Contestant.Showing;
import org.safeguarding.standalone.House;

/** S1: a referral from POST to committed, through the gateway and without it, beside one bare insert. */
final class ReferralPosting {

    static final String GATEWAY = "through the gateway";
    static final String DIRECT = "direct to the service";
    static final String LIMIT = "pgbench, one-row insert";
    static final String OPEN = "S1, open loop, " + BenchOptions.REFERRALS_PER_SECOND + "/s";
    static final String CLOSED = "S1, closed loop, " + BenchOptions.CALLERS + " callers";

    private final BenchOptions options;
    private final Map<String, URI> doors = new LinkedHashMap<>();
    private final Partner partner;
    private final Pgbench pgbench;
    private final Postgres postgres;

    ReferralPosting(BenchOptions options, House house, Partner partner, Pgbench pgbench, Postgres postgres) {
        this.options = options;
        this.partner = partner;
        this.pgbench = pgbench;
        this.postgres = postgres;
        if (options.withGateway()) {
            doors.put(GATEWAY, house.gateway());
        }
        doors.put(DIRECT, house.address("referral-service"));
    }

    void round(int round, Track track) throws Exception {
        for (Contestant contestant : open()) {
            track.turn(OPEN, round, contestant);
        }
        for (Contestant contestant : closed()) {
            track.turn(CLOSED, round, contestant);
        }
    }

    private List<Contestant> open() {
        int perSecond = BenchOptions.REFERRALS_PER_SECOND;
        return contestants(
                door -> Load.open(perSecond, options.measure(), BenchOptions.CALLERS, () -> partner.refer(door)),
                () -> pgbench.open(perSecond, options.measure()));
    }

    private List<Contestant> closed() {
        return contestants(
                door -> Load.closed(options.measure(), BenchOptions.CALLERS, () -> partner.refer(door)),
                () -> pgbench.closed(options.measure()));
    }

    private List<Contestant> contestants(AtADoor load, Limit limit) {
        List<Contestant> all = new ArrayList<>();
        doors.forEach((name, door) -> all.add(new Contestant(name, Store.ofReferrals(postgres), () -> {
            partner.signIn();
            return Showing.of(name, load.at(door));
        })));
        all.add(new Contestant(LIMIT, Store.ofTheLimit(postgres), () -> Showing.of(LIMIT, limit.load())));
        return all;
    }

    @FunctionalInterface
    private interface AtADoor {
        Tally at(URI door);
    }

    @FunctionalInterface
    private interface Limit {
        Tally load() throws Exception;
    }
}
