package org.safeguarding.notification.webhook;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads instants from rows. */
final class Rows {

    private Rows() {}

    static Instant required(ResultSet row, String column) throws SQLException {
        return requireNonNull(instant(row, column), column);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
