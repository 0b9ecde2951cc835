package org.safeguarding.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The load generator: callers on virtual threads, each busy with one request at a time, as pgbench's clients are. */
final class Load {

    private Load() {}

    /** A fixed schedule; latency counts from the intended start, so waiting for a free caller counts as well. */
    static Tally open(int perSecond, int seconds, int callers, Deed deed) {
        Schedule schedule = Schedule.from(System.nanoTime(), perSecond, seconds);
        AtomicInteger next = new AtomicInteger();
        return run(callers, tally -> {
            for (int index = next.getAndIncrement(); index < schedule.total(); index = next.getAndIncrement()) {
                long intended = schedule.intended(index);
                awaitNanoTime(intended);
                tally.one(intended, deed);
            }
        });
    }

    /** Each caller starts again as soon as it has its answer: how much the contestant can take. */
    static Tally closed(int seconds, int callers, Deed deed) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        return run(callers, tally -> {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                tally.one(now, deed);
            }
        });
    }

    private static Tally run(int callers, Consumer<Tally> caller) {
        Tally tally = new Tally();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int count = 0; count < callers; count++) {
                threads.execute(() -> caller.accept(tally));
            }
        }
        tally.lasted(System.nanoTime() - start);
        return tally;
    }

    private static void awaitNanoTime(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
