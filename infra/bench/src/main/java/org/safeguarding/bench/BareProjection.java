package org.safeguarding.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.postgresql.PGConnection;

/** The peer of S3: append and NOTIFY in one statement, LISTEN and draw one sheet in another; no framework at all. */
final class BareProjection implements AutoCloseable {

    private static final String APPEND = """
        with recorded as (
            insert into bench_event (event_id, stream, sequence_number, aggregate_type, name, revision, recorded_at,
                payload, meta_data)
            values (?, ?, 0, 'Referral', '%s', '1', '2026-01-01T00:00:00.000Z', ?, ?) returning global_index)
        select pg_notify('bench_event', '') from recorded\
        """.formatted(Store.SUBMITTED);

    /** Looks back a little, since positions may commit out of order. */
    private static final String DRAW = """
        insert into bench_sheet (case_id, position)
        select split_part(stream, '/', 2)::uuid, global_index from bench_event
        where global_index > (select coalesce(max(position), 0) - %d from bench_sheet)
        on conflict do nothing\
        """.formatted(2 * BenchOptions.CALLERS);

    private static final int WAIT_MILLIS = 200;

    private final byte[] payload;
    private final byte[] metaData;
    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<PreparedStatement> writers = new LinkedBlockingQueue<>();
    private final Connection reader;
    private final Thread projector;
    private volatile boolean closing;

    private BareProjection(Postgres postgres, Sample sample) throws SQLException {
        this.payload = Sample.bytes(sample.payload());
        this.metaData = Sample.bytes(sample.metaData());
        for (int count = 0; count < BenchOptions.CALLERS; count++) {
            Connection connection = postgres.connect(Postgres.LIMIT_DATABASE);
            connections.add(connection);
            writers.add(connection.prepareStatement(APPEND));
        }
        reader = postgres.connect(Postgres.LIMIT_DATABASE);
        connections.add(reader);
        try (Statement statement = reader.createStatement()) {
            statement.execute("listen bench_event");
        }
        projector = Thread.ofPlatform().name("bare-projection").unstarted(this::project);
    }

    static BareProjection start(Postgres postgres, Sample sample) throws SQLException {
        BareProjection program = new BareProjection(postgres, sample);
        program.projector.start();
        return program;
    }

    UUID append() throws SQLException, InterruptedException {
        UUID caseId = UUID.randomUUID();
        PreparedStatement statement = writers.take();
        try {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, "referral/" + caseId);
            statement.setBytes(3, payload);
            statement.setBytes(4, metaData);
            statement.execute();
            return caseId;
        } finally {
            writers.add(statement);
        }
    }

    private void project() {
        try (PreparedStatement draw = reader.prepareStatement(DRAW)) {
            PGConnection notified = reader.unwrap(PGConnection.class);
            while (!closing) {
                if (notified.getNotifications(WAIT_MILLIS).length > 0) {
                    draw.executeUpdate();
                }
            }
        } catch (SQLException failure) {
            if (!closing) {
                System.err.println("The bare program failed: " + failure.getMessage());
            }
        }
    }

    /** It looks up every 200 ms, so this is never long. */
    private void joinUninterruptibly() {
        boolean interrupted = false;
        while (projector.isAlive()) {
            try {
                projector.join();
            } catch (InterruptedException notNow) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        closing = true;
        joinUninterruptibly();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
