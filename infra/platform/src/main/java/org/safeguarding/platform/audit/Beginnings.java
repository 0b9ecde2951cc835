package org.safeguarding.platform.audit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By which event a stream began, also within the transaction that begins it; empty where another engine keeps the events. */
public final class Beginnings {

    private final JdbcClient db;

    Beginnings(JdbcClient db) {
        this.db = db;
    }

    /** The identifier of the stream's first event. */
    public Optional<String> eventOf(String stream) {
        return db.sql("select event_id from domain_event where stream = ? and sequence_number = 0")
                .param(stream)
                .query(String.class)
                .optional();
    }
}
