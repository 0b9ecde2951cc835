package org.safeguarding.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** One event as the house has really stored it: the limit inserts the very same bytes. */
record Sample(byte[] payload, byte[] metaData) {

    static Sample from(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("referral");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select payload, meta_data from domain_event where name = '"
                        + Store.SUBMITTED + "' order by global_index limit 1")) {
            if (!rows.next()) {
                throw new NotFit("The warm-up has stored no referral, so there is nothing to compare with.");
            }
            return new Sample(rows.getBytes(1), rows.getBytes(2));
        }
    }

    static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
