package org.safeguarding.referral.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The alarms of this service: Rapid Reviews that were asked for, again and again, without an answer. */
@Component
public class UnansweredRapidReviews {

    private final JdbcClient db;

    UnansweredRapidReviews(JdbcClient db) {
        this.db = db;
    }

    /** Something that an operator has to look at. */
    public record Alarm(
            @Schema(example = "RAPID_REVIEW_UNANSWERED") String alarm,
            CaseId caseId,
            @Schema(example = "SC-5F0E6A52") String reference,
            int timesAsked,
            Instant raisedAt) {}

    /** Every alarm that stands, the oldest first. */
    public List<Alarm> all() {
        return db.sql("select * from unanswered_rapid_review order by raised_at, case_id")
                .query((row, number) -> {
                    var caseId = new CaseId(row.getObject("case_id", UUID.class));
                    return new Alarm(
                            "RAPID_REVIEW_UNANSWERED",
                            caseId,
                            ReferralId.reference(caseId),
                            row.getInt("times_asked"),
                            row.getObject("raised_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
