package org.safeguarding.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;

/** Writers whose transactions commit in another order than they drew their positions make no reader skip an event. */
@OnEngines
class CommitOrderIT {

    private static final int WRITERS = 16;
    private static final int EVENTS_EACH = 60;

    @Autowired
    private EventStore events;

    @Autowired
    private EventStorageEngine engine;

    @Test
    void an_event_waits_for_the_slower_writer_below_it() throws SQLException {
        var start = events.createHeadToken();
        try (var slow = connect();
                var quick = connect()) {
            insert(slow, "slow", 0);
            insert(quick, "quick", 0);
            quick.commit();

            assertThat(readAfter(start)).isEmpty();

            slow.commit();
            assertThat(readAfter(start))
                    .extracting(event -> event.getIdentifier().substring(0, 5))
                    .containsExactly("slow-", "quick");
        }
    }

    @Test
    void a_writer_that_gives_up_holds_nobody_back() throws SQLException {
        var start = events.createHeadToken();
        try (var failing = connect();
                var quick = connect()) {
            insert(failing, "failing", 0);
            insert(quick, "quick", 0);
            quick.commit();
            failing.rollback();

            assertThat(readAfter(start)).hasSize(1);
        }
    }

    /** Each writer sleeps in its transaction, between writing and committing, for up to 40 ms and now and then for half a second. */
    @Test
    void no_event_is_skipped_however_the_commits_are_delayed() throws Exception {
        var start = events.createHeadToken();
        var written = new CopyOnWriteArrayList<String>();
        var seen = new ArrayList<String>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(writer -> running.add(writers.submit(() -> write(writer, written))));
            @Nullable TrackingToken position = start;
            boolean done = false;
            while (!done || seen.size() < written.size()) {
                done = running.stream().allMatch(Future::isDone);
                int before = seen.size();
                for (var event : readAfter(position)) {
                    seen.add(event.getIdentifier());
                    position = event.trackingToken();
                }
                if (done && seen.size() == before) {
                    break;
                }
            }
            for (var writer : running) {
                writer.get();
            }
        }
        assertThat(written).hasSize(WRITERS * EVENTS_EACH);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        IntStream.range(0, WRITERS)
                .mapToObj(writer -> seen.stream()
                        .filter(id -> id.startsWith("w" + writer + "-"))
                        .toList())
                .forEach(stream ->
                        assertThat(stream).isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b))));
    }

    private List<? extends TrackedEventMessage<?>> readAfter(@Nullable TrackingToken token) {
        try (var batch = engine.readEvents(token, false)) {
            return batch.toList();
        }
    }

    private static @Nullable Void write(int writer, List<String> written) throws SQLException {
        try (var connection = connect()) {
            for (int number = 0; number < EVENTS_EACH; number++) {
                var id = insert(connection, "w" + writer, number);
                try (var delay = connection.prepareStatement(
                        "select pg_sleep(case when random() < 0.03 then 0.5 else random() * 0.04 end)")) {
                    delay.execute();
                }
                connection.commit();
                written.add(id);
            }
        }
        return null;
    }

    private static int number(String id) {
        return Integer.parseInt(id.replaceFirst("^w\\d+-(\\d+)-.*$", "$1"));
    }

    private static Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(
                Engines.running().jdbcUrl("referral"), "referral_service", "referral_service");
        connection.setAutoCommit(false);
        return connection;
    }

    private static String insert(Connection connection, String writer, int number) throws SQLException {
        var id = writer + "-" + number + "-" + UUID.randomUUID().toString().substring(0, 13);
        try (var insert = connection.prepareStatement("""
                insert into domain_event (event_id, stream, sequence_number, name, revision, recorded_at, payload, meta_data)
                values (?, ?, 0, 'notebook.opened', '1', '2026-09-07T10:00:00Z', ?, ?)""")) {
            var caseId = UUID.randomUUID();
            insert.setString(1, id);
            insert.setString(2, "notebook/" + caseId);
            insert.setBytes(3, ("{\"caseId\":\"" + caseId + "\",\"openedOn\":\"2026-09-07\"}").getBytes(UTF_8));
            insert.setBytes(
                    4,
                    "{\"actor\":\"tests\",\"role\":\"SYSTEM\",\"correlationId\":\"tests\",\"cause\":\"tests\"}"
                            .getBytes(UTF_8));
            insert.executeUpdate();
        }
        return id;
    }
}
