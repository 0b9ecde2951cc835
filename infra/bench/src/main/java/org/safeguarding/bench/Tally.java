package org.safeguarding.bench;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** What came of a load: latencies, what was acknowledged, and what failed. */
final class Tally {

    private static final long LONGEST_MICROS = 600_000_000L;

    private final Histogram micros = histogram();
    private final Set<UUID> cases = ConcurrentHashMap.newKeySet();
    private final AtomicLong errors = new AtomicLong();
    private final AtomicReference<@Nullable String> firstError = new AtomicReference<>();
    private volatile long acknowledged;
    private volatile double seconds;

    /** From 1 microsecond to ten minutes, to three digits. */
    static Histogram histogram() {
        return new ConcurrentHistogram(LONGEST_MICROS, 3);
    }

    static void record(Histogram histogram, long micros) {
        histogram.recordValue(Math.clamp(micros, 0, LONGEST_MICROS));
    }

    /** Does it once; the latency of a failure does not count, the failure does. */
    void one(long fromNanos, Deed deed) {
        try {
            UUID committed = deed.once();
            record(micros, (System.nanoTime() - fromNanos) / 1000);
            cases.add(committed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failed(1, interrupted.toString());
        } catch (Exception failure) {
            failed(1, failure.toString());
        }
    }

    void failed(long times, String why) {
        if (times > 0) {
            errors.addAndGet(times);
            firstError.compareAndSet(null, why);
        }
    }

    void lasted(long nanos) {
        seconds = nanos / 1e9;
        acknowledged = cases.size();
    }

    /** Of a generator that counts but does not name what was acknowledged. */
    void counted(long done, double perSecond) {
        acknowledged = done;
        seconds = done / perSecond;
    }

    Histogram micros() {
        return micros;
    }

    /** The cases that were acknowledged; empty where the generator names none. */
    Set<UUID> cases() {
        return cases;
    }

    long acknowledged() {
        return acknowledged;
    }

    long errors() {
        return errors.get();
    }

    @Nullable
    String firstError() {
        return firstError.get();
    }

    double perSecond() {
        return acknowledged / seconds;
    }
}
