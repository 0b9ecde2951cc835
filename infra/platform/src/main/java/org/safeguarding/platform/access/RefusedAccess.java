package org.safeguarding.platform.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who knocked at a case that is not theirs: accounts and addresses, never what was asked or sent. */
final class RefusedAccess {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAccess.class);

    private final JdbcClient db;

    RefusedAccess(JdbcClient db) {
        this.db = db;
    }

    /** One refusal, as an auditor reads it. */
    record Refused(
            Instant refusedAt,
            @Schema(example = "school-partner") String person,
            @Schema(example = "REFERRER") String roles,
            @Schema(example = "SCHOOL") @Nullable String agency,
            @Schema(example = "RX0") @Nullable String organisation,
            @Schema(example = "GET /referrals/{caseId}") String endpoint,
            @Schema(example = "ANOTHER_AGENCYS") String reason,
            @Schema(example = "2f1c7a90b5e84d6f") String correlation) {}

    void keep(CaseId caseId, Caller caller, String endpoint, AccessReason reason, String correlation) {
        var agency = caller.agency().map(Enum::name).orElse(null);
        var organisation = caller.organisation().map(Organisation::code).orElse(null);
        LOG.warn(
                "Refused {} to {} ({}) of {}: {}",
                endpoint,
                caller.subject(),
                caller.roleNames(),
                organisation == null ? agency : organisation,
                reason);
        db.sql("""
                insert into refused_access (case_id, person, roles, agency, organisation, endpoint, reason,
                    correlation_id)
                values (:case_id, :person, :roles, :agency, :organisation, :endpoint, :reason, :correlation)""")
                .param("case_id", caseId.value())
                .param("person", caller.subject())
                .param("roles", caller.roleNames())
                .param("agency", agency)
                .param("organisation", organisation)
                .param("endpoint", endpoint)
                .param("reason", reason.name())
                .param("correlation", correlation)
                .update();
    }

    /** Every refusal at a case, in the order in which they came. */
    List<Refused> of(CaseId caseId) {
        return db.sql("select * from refused_access where case_id = ? order by id")
                .param(caseId.value())
                .query((row, number) -> new Refused(
                        row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        row.getString("roles"),
                        row.getString("agency"),
                        row.getString("organisation"),
                        row.getString("endpoint"),
                        row.getString("reason"),
                        row.getString("correlation_id")))
                .list();
    }
}
