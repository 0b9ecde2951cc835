package org.safeguarding.referral.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is attached to a case, as the events tell. */
@Component
class Attachments {

    private final JdbcClient db;
    private final JsonMapper json;

    Attachments(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One attachment without its bytes. */
    record Entry(
            UUID id,
            CaseId caseId,
            String mediaType,
            long size,
            String sha256,
            Scan scan,
            Instant scannedAt,
            Instant attachedAt,
            @Nullable Agency agency,
            Sealed<String> name) {}

    /** In the order in which they came. */
    List<Entry> of(CaseId caseId) {
        return db.sql("select * from attachment where case_id = ? order by attached_at, attachment_id")
                .param(caseId.value())
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<Entry> find(CaseId caseId, UUID attachmentId) {
        return db.sql("select * from attachment where case_id = ? and attachment_id = ?")
                .params(caseId.value(), attachmentId)
                .query((row, number) -> entry(row))
                .optional();
    }

    private Entry entry(ResultSet row) throws SQLException {
        var agency = row.getString("agency");
        return new Entry(
                row.getObject("attachment_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Scan.valueOf(row.getString("scan")),
                row.getTimestamp("scanned_at").toInstant(),
                row.getTimestamp("attached_at").toInstant(),
                agency == null ? null : Agency.valueOf(agency),
                json.readValue(row.getString("sealed_name"), new TypeReference<Sealed<String>>() {}));
    }
}
