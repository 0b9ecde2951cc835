package org.safeguarding.referral.attachment;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent.AttachmentScanned;
import org.safeguarding.referral.domain.ReferralEvent.DocumentAttached;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup("attachments")
class AttachmentProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    AttachmentProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(DocumentAttached event, @Timestamp Instant at, @MetaDataValue(Who.AGENCY) @Nullable String agency) {
        var attachment = event.attachment();
        db.sql("""
                insert into attachment (attachment_id, case_id, media_type, size, sha256, scan, scanned_at, attached_at,
                    agency, sealed_name)
                values (:id, :case, :type, :size, :sha256, :scan, :at, :at, :agency, :name) on conflict do nothing""")
                .param("id", attachment.id())
                .param("case", event.caseId().value())
                .param("type", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("scan", attachment.scan().name())
                .param("at", at.atOffset(UTC))
                .param("agency", agency)
                .param("name", json.writeValueAsString(attachment.fileName()))
                .update();
    }

    @EventHandler
    void on(AttachmentScanned event, @Timestamp Instant at) {
        db.sql("update attachment set scan = ?, scanned_at = ? where attachment_id = ?")
                .params(event.scan().name(), at.atOffset(UTC), event.attachment())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("truncate attachment").update();
    }
}
