package org.safeguarding.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** After a turn: waits until the sheets have every case and the house has come to rest, so that no turn pays for another. */
final class Settling {

    /** The sheets that a referral is drawn in when it is submitted. */
    static final List<String> SHEETS = List.of("referral_summary", "referral_content", "screening_queue");

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
        while (true) {
            LockSupport.parkNanos(LOOK.toNanos());
            CpuTimes now = CpuTimes.now();
            if (now.houseSince(before) < AT_REST && sheetsAreDrawn()) {
                return (System.nanoTime() - start) / 1e9;
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new NotFit("The house has not come to rest within " + PATIENCE.toMinutes() + " minutes.");
            }
            before = now;
        }
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
