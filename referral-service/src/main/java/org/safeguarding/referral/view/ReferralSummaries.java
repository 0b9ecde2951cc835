package org.safeguarding.referral.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.domain.ReviewState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how far a referral has come. */
@Component
public class ReferralSummaries {

    private final JdbcClient db;

    ReferralSummaries(JdbcClient db) {
        this.db = db;
    }

    /** The summary of one case, or empty where there is none (yet). */
    public Optional<ReferralSummary> find(CaseId caseId) {
        return db.sql("select * from referral_summary where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> summary(row))
                .optional();
    }

    private static ReferralSummary summary(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        return new ReferralSummary(
                caseId,
                ReferralId.reference(caseId),
                Agency.valueOf(row.getString("referring_agency")),
                ReferralState.valueOf(row.getString("state")),
                constant(ScreeningResult.class, row.getString("result")),
                row.getObject("notified", Boolean.class),
                constant(ReviewState.class, row.getString("review_state")),
                constant(ReviewOutcome.class, row.getString("outcome")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("screened_on", LocalDate.class),
                row.getObject("review_opened_on", LocalDate.class),
                row.getObject("review_due_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("signed_off_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
