package org.safeguarding.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Where what was acknowledged must be found again: a table of events, and those recorded after a position. */
record Store(Postgres postgres, String database, String table) {

    /** The first event of every case. */
    static final String SUBMITTED = "referral.referral-submitted";

    static Store ofReferrals(Postgres postgres) {
        return new Store(postgres, "referral", "domain_event");
    }

    static Store ofTheLimit(Postgres postgres) {
        return new Store(postgres, Postgres.LIMIT_DATABASE, "bench_event");
    }

    long position() throws SQLException {
        return Long.parseLong(postgres.text(database, "select coalesce(max(global_index), 0) from " + table));
    }

    long countAfter(long position) throws SQLException {
        return Long.parseLong(postgres.text(
                database,
                "select count(*) from %s where global_index > %d and name = '%s'"
                        .formatted(table, position, SUBMITTED)));
    }

    Set<UUID> casesAfter(long position) throws SQLException {
        Set<UUID> cases = new HashSet<>();
        try (Connection connection = postgres.connect(database);
                PreparedStatement statement =
                        connection.prepareStatement("select split_part(stream, '/', 2)::uuid from " + table
                                + " where global_index > ? and name = ?")) {
            statement.setLong(1, position);
            statement.setString(2, SUBMITTED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cases.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return cases;
    }
}
