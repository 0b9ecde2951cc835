package org.safeguarding.referral.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.NotificationType;
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

    static ReferralSummary summary(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var state = ReferralState.valueOf(row.getString("state"));
        var outcome = constant(ReviewOutcome.class, row.getString("outcome"));
        return new ReferralSummary(
                caseId,
                ReferralId.reference(caseId),
                Agency.valueOf(row.getString("referring_agency")),
                Organisation.in(row.getString("referring_organisation")).orElse(null),
                row.getLong("version"),
                state,
                constant(ScreeningResult.class, row.getString("result")),
                row.getBoolean("immediate_danger"),
                row.getBoolean("danger_acknowledged"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("answer_due_on", LocalDate.class),
                row.getObject("screened_on", LocalDate.class),
                constant(ReviewState.class, row.getString("review_state")),
                row.getObject("review_opened_on", LocalDate.class),
                row.getObject("review_due_on", LocalDate.class),
                state == ReferralState.CLOSED ? outcome : null,
                row.getObject("decided_on", LocalDate.class),
                row.getObject("signed_off_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                desk(row));
    }

    private static ReferralSummary.Desk desk(ResultSet row) throws SQLException {
        var original = row.getObject("duplicate_of", UUID.class);
        return new ReferralSummary.Desk(
                row.getString("guidance"),
                row.getString("officer"),
                row.getBoolean("decline_proposed"),
                NotificationState.valueOf(row.getString("notification_state")),
                constant(NotificationType.class, row.getString("notification_type")),
                row.getObject("aware_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getObject("partners_told_on", LocalDate.class),
                original == null ? null : new CaseId(original),
                constant(ReferralState.class, row.getString("original_state")),
                constant(ReviewOutcome.class, row.getString("original_outcome")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
