package org.safeguarding.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** After a turn: waits until the sheets have every case and the house has come to rest, so that no turn pays for another. */
final class Settling {

    /** The sheets that a referral is drawn in when it is submitted. */
    static final List<String> SHEETS = List.of("referral_summary", "referral_content", "desk_case");

    private static final double AT_REST = 0.3;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Postgres postgres;

    Settling(Postgres postgres) {
        this.postgres = postgres;
    }

    /** How long it took, to the second. */
    double seconds() throws SQLException {
        long start = System.nanoTime();
        CpuTimes before = CpuTimes.now();
        long position = -1;
        while (true) {
            LockSupport.parkNanos(LOOK.toNanos());
            CpuTimes now = CpuTimes.now();
            long last = Store.ofReferrals(postgres).position();
            if (last == position && now.houseSince(before) < AT_REST && nobodyIsAtWork() && sheetsAreDrawn()) {
                return (System.nanoTime() - start) / 1e9;
            }
            position = last;
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new NotFit("The house has not come to rest within " + PATIENCE.toMinutes() + " minutes.");
            }
            before = now;
        }
    }

    /** A request that its caller gave up may still be on its way to a commit. */
    private boolean nobodyIsAtWork() throws SQLException {
        return postgres.text("postgres", """
                select count(*) from pg_stat_activity
                where datname in ('referral', 'keys') and state <> 'idle'""").equals("0");
    }

    private boolean sheetsAreDrawn() throws SQLException {
        long submitted = Store.ofReferrals(postgres).countAfter(0);
        for (String sheet : SHEETS) {
            if (Long.parseLong(postgres.text("referral", "select count(*) from " + sheet)) < submitted) {
                return false;
            }
        }
        return true;
    }
}
