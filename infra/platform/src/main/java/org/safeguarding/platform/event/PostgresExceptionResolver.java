package org.safeguarding.platform.event;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/** Recognises a lost race for a place in a stream: PostgreSQL says so by SQL state 23505, which Axon's own resolver misses. */
final class PostgresExceptionResolver implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(@Nullable Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && anyIsUniqueViolation(sql)) {
                return true;
            }
        }
        return false;
    }

    /** A failed batch hangs the telling exception behind the one it throws. */
    private static boolean anyIsUniqueViolation(SQLException first) {
        for (SQLException sql = first; sql != null; sql = sql.getNextException()) {
            if (UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
