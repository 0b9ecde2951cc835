package org.safeguarding.referral.receipt;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.Beginnings;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.file.Sha256;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The signed receipts as they were given, each kept in the transaction of its referral. A receipt says nothing about a
 * person: of the form it holds a digest, which tells nothing to anybody who has not the whole form.
 */
@Component
public class Receipts {

    private final JdbcClient db;
    private final JsonMapper json;
    private final ReceiptKeys keys;
    private final Beginnings beginnings;
    private final String issuer;

    Receipts(
            JdbcClient db,
            JsonMapper json,
            ReceiptKeys keys,
            Beginnings beginnings,
            @Value("${safeguarding.referral.receipt.issuer}") String issuer) {
        this.db = db;
        this.json = json;
        this.keys = keys;
        this.beginnings = beginnings;
        this.issuer = issuer;
    }

    /** Signs and keeps the receipt of a referral that was just submitted; {@code form} is the form as it was received. */
    public String give(CaseId caseId, Affiliation referrer, Instant receivedAt, byte[] form) {
        var at = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("iat", at.getEpochSecond());
        claims.put("caseId", caseId.toString());
        claims.put("reference", ReferralId.reference(caseId));
        claims.put("receivedAt", at.toString());
        claims.put("referringAgency", referrer.agency().name());
        claims.put("referringOrganisation", referrer.organisation().code());
        claims.put("formDigest", "sha-256:" + Sha256.hexOf(CanonicalJson.of(json.readTree(form))));
        claims.put("formCanonicalisation", "RFC 8785");
        beginnings.eventOf(new ReferralId(caseId).toString()).ifPresent(event -> claims.put("eventId", event));
        var receipt = keys.sign(claims);
        db.sql("""
                insert into referral_receipt (case_id, referring_agency, referring_organisation, received_at, receipt)
                values (?, ?, ?, ?, ?)""")
                .params(
                        caseId.value(),
                        referrer.agency().name(),
                        referrer.organisation().code(),
                        at.atOffset(UTC),
                        receipt)
                .update();
        return receipt;
    }

    /** The receipt that this organisation was given for this case. */
    Optional<String> given(CaseId caseId, Affiliation referrer) {
        return db.sql("""
                select receipt from referral_receipt
                where case_id = ? and referring_agency = ? and referring_organisation = ?""")
                .params(
                        caseId.value(),
                        referrer.agency().name(),
                        referrer.organisation().code())
                .query(String.class)
                .optional();
    }
}
