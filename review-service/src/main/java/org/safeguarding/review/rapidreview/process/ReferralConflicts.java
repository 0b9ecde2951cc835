package org.safeguarding.review.rapidreview.process;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.rapidreview.domain.PanelCommand.RecordReferralConflict;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the process remembers: who declared a conflict of interest at the desk of which referral, and on which day. */
@Component
class ReferralConflicts {

    private final JdbcClient db;

    ReferralConflicts(JdbcClient db) {
        this.db = db;
    }

    void remember(CaseId caseId, String person, LocalDate declaredOn) {
        db.sql("""
                insert into referral_conflict (case_id, person, declared_on) values (?, ?, ?)
                on conflict do nothing""").params(caseId.value(), person, declaredOn).update();
    }

    /** What there is to record in the review of a case, in the order of the days. */
    List<RecordReferralConflict> in(CaseId caseId) {
        return db.sql(
                        "select person, declared_on from referral_conflict where case_id = ? order by declared_on, person")
                .param(caseId.value())
                .query((row, number) -> new RecordReferralConflict(
                        new RapidReviewId(caseId),
                        row.getString("person"),
                        row.getObject("declared_on", LocalDate.class)))
                .list();
    }
}
