package org.safeguarding.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * The polling reader, on a connection of its own: it looks every millisecond for events that are new and for their rows
 * in each sheet. A lag runs from the commit time that PostgreSQL has noted until the answer with the row is here.
 */
final class LagReader implements AutoCloseable {

    static final String GAP = "the reader's gap between two looks";

    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Positions may appear out of order, by no more than there are writers at once. */
    private static final int OUT_OF_ORDER = 2 * BenchOptions.CALLERS;

    private final Connection connection;
    private final PreparedStatement newEvents;
    private final PreparedStatement rows;
    private final List<String> sheets;
    private final List<Histogram> lagOfSheet;
    private final Histogram lagOfLast = Tally.histogram();
    private final Histogram gaps = Tally.histogram();
    private final Map<UUID, Pending> pending = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();
    private final long start;
    private final Thread thread;
    private long position;
    private final AtomicInteger drawn = new AtomicInteger();
    private volatile boolean closing;
    private volatile String trouble = "";

    private LagReader(Store store, Connection connection, List<String> sheets) throws SQLException {
        this.connection = connection;
        this.sheets = sheets;
        this.lagOfSheet = sheets.stream().map(sheet -> Tally.histogram()).toList();
        this.start = store.position();
        this.position = start;
        this.newEvents = connection.prepareStatement("""
            select global_index, split_part(stream, '/', 2)::uuid,
                (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint
            from %s where global_index > ?\
            """.formatted(store.table()));
        this.rows = connection.prepareStatement(IntStream.range(0, sheets.size())
                .mapToObj(index ->
                        "select %d, case_id from %s where case_id = any (?)".formatted(index, sheets.get(index)))
                .collect(Collectors.joining(" union all ")));
        this.thread = Thread.ofPlatform().name("lag-reader").unstarted(this::read);
    }

    static LagReader of(Store store, List<String> sheets) throws SQLException {
        LagReader reader = new LagReader(store, store.postgres().connect(store.database()), sheets);
        reader.thread.start();
        return reader;
    }

    /** The lags of every acknowledged case, once each has appeared in each sheet. */
    Map<String, Histogram> lags(Tally load, String last) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (drawn.get() < load.acknowledged() && trouble.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        closing = true;
        thread.join();
        if (!trouble.isEmpty()) {
            load.failed(1, "the reader failed: " + trouble);
        }
        load.failed(load.acknowledged() - drawn.get(), "cases did not appear in the sheets in time");
        Map<String, Histogram> lags = new LinkedHashMap<>();
        if (sheets.size() > 1) {
            for (int index = 0; index < sheets.size(); index++) {
                lags.put("– sheet " + sheets.get(index), lagOfSheet.get(index));
            }
        }
        lags.put("– " + GAP, gaps);
        lags.put(last, lagOfLast);
        return lags;
    }

    private void read() {
        try {
            long before = System.nanoTime();
            while (!closing) {
                findEvents();
                findRows();
                LockSupport.parkNanos(PAUSE.toNanos());
                long now = System.nanoTime();
                Tally.record(gaps, (now - before) / 1000);
                before = now;
            }
        } catch (SQLException failure) {
            trouble = failure.toString();
        }
    }

    private void findEvents() throws SQLException {
        newEvents.setLong(1, Math.max(start, position - OUT_OF_ORDER));
        try (ResultSet found = newEvents.executeQuery()) {
            while (found.next()) {
                position = Math.max(position, found.getLong(1));
                UUID caseId = found.getObject(2, UUID.class);
                if (known.add(caseId)) {
                    pending.put(caseId, new Pending(found.getLong(3), new HashSet<>()));
                }
            }
        }
    }

    private void findRows() throws SQLException {
        if (pending.isEmpty()) {
            return;
        }
        UUID[] cases = pending.keySet().toArray(UUID[]::new);
        for (int index = 1; index <= sheets.size(); index++) {
            rows.setArray(index, connection.createArrayOf("uuid", cases));
        }
        try (ResultSet found = rows.executeQuery()) {
            long now = micros(Instant.now());
            while (found.next()) {
                seen(found.getInt(1), found.getObject(2, UUID.class), now);
            }
        }
    }

    private void seen(int sheet, UUID caseId, long now) {
        Pending waiting = pending.get(caseId);
        if (waiting == null || !waiting.seenIn().add(sheet)) {
            return;
        }
        Tally.record(lagOfSheet.get(sheet), now - waiting.committedMicros());
        if (waiting.seenIn().size() == sheets.size()) {
            Tally.record(lagOfLast, now - waiting.committedMicros());
            pending.remove(caseId);
            drawn.incrementAndGet();
        }
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    @Override
    public void close() throws SQLException {
        closing = true;
        connection.close();
    }

    private record Pending(long committedMicros, Set<Integer> seenIn) {}
}
