package org.safeguarding.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine, reading in commit-safe order: streaming processors are given only events below which no
 * transaction is open any more, so that none is ever skipped, however late a writer commits. Axon's own answer, a token
 * that remembers gaps, forgets them after a time-out. See {@code db/platform/V1__event_store.sql} for the other half.
 */
final class SettledEventStorageEngine extends JdbcEventStorageEngine {

    private static final String READ = "select * from settled_events(?, ?)";

    private final TransactionManager transactions;

    SettledEventStorageEngine(Builder builder, TransactionManager transactions) {
        super(builder.createHeadToken(
                (connection, schema) -> connection.prepareStatement("select coalesce(settled_position(), 0)")));
        this.transactions = transactions;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long position = lastToken == null ? -1 : ((GapAwareTrackingToken) lastToken).getIndex();
        return transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                connection -> read(connection, position, batchSize),
                JdbcUtils.listResults(this::tracked),
                failure ->
                        new EventStoreException("The events after position " + position + " cannot be read", failure)));
    }

    private static PreparedStatement read(Connection connection, long position, int atMost) throws SQLException {
        var statement = connection.prepareStatement(READ);
        statement.setLong(1, position);
        statement.setInt(2, atMost);
        return statement;
    }

    private TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        var token = GapAwareTrackingToken.newInstance(row.getLong(schema().globalIndexColumn()), Set.of());
        DomainEventData<?> event = getDomainEventData(row);
        return new TrackedDomainEventData<>(token, event);
    }
}
