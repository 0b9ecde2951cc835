package org.safeguarding.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case's events back from the store, in the order in which they were recorded; needs no key. */
class CaseHistory {

    private final JdbcClient db;
    private final JsonMapper json;

    CaseHistory(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<RecordedEvent> of(CaseId caseId) {
        return db.sql("""
                select global_index, recorded_at, stream, sequence_number, name, event_id, meta_data
                from domain_event where split_part(stream, '/', 2) = ? order by global_index""")
                .param(caseId.toString())
                .query((row, number) -> read(row))
                .list();
    }

    private RecordedEvent read(ResultSet row) throws SQLException {
        var metaData = json.readTree(row.getBytes("meta_data"));
        var happenedOn = text(metaData, Who.HAPPENED_ON);
        return new RecordedEvent(
                row.getLong("global_index"),
                Instant.parse(row.getString("recorded_at")),
                happenedOn == null ? null : LocalDate.parse(happenedOn),
                row.getString("stream"),
                row.getLong("sequence_number"),
                row.getString("name"),
                metaData.required(Who.ACTOR).asString(),
                text(metaData, Who.ON_BEHALF_OF),
                metaData.required(Who.ROLE).asString(),
                text(metaData, Who.AGENCY),
                text(metaData, Who.ORGANISATION),
                metaData.required(Who.CORRELATION).asString(),
                metaData.required(Who.CAUSE).asString(),
                row.getString("event_id"));
    }

    private static @Nullable String text(JsonNode metaData, String name) {
        return metaData.optional(name).map(JsonNode::asString).orElse(null);
    }
}
