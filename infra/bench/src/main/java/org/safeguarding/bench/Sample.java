package org.safeguarding.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** One event as the house has really stored it, in hexadecimal: the limit inserts the very same bytes. */
record Sample(String payload, String metaData) {

    static Sample from(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("referral");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select payload, meta_data from domain_event where name = '"
                        + Store.SUBMITTED + "' order by global_index limit 1")) {
            if (!rows.next()) {
                throw new NotFit("The warm-up has stored no referral, so there is nothing to compare with.");
            }
            HexFormat hex = HexFormat.of();
            return new Sample(hex.formatHex(rows.getBytes(1)), hex.formatHex(rows.getBytes(2)));
        }
    }

    /** As PostgreSQL reads it. */
    static String literal(String hex) {
        return "\\x" + hex;
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
