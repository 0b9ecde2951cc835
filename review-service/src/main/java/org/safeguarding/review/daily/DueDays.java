package org.safeguarding.review.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeguarding.contracts.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days by which something is due in any case, for the looks of each day alone. */
@Component
public class DueDays {

    private final JdbcClient db;

    DueDays(JdbcClient db) {
        this.db = db;
    }

    /** Looks for it from that day on; a day that was remembered of it before counts no more. */
    public void remember(DueDay due) {
        db.sql("""
                insert into due_day (feature, case_id, item, due_on, cause, correlation) values (?, ?, ?, ?, ?, ?)
                on conflict (feature, case_id, item) do update
                set due_on = excluded.due_on, cause = excluded.cause, correlation = excluded.correlation""")
                .params(due.feature(), due.caseId().value(), due.item(), due.dueOn(), due.cause(), due.correlation())
                .update();
    }

    /** Looks for it no more. */
    public void forget(String feature, CaseId caseId, String item) {
        db.sql("delete from due_day where feature = ? and case_id = ? and item = ?")
                .params(feature, caseId.value(), item)
                .update();
    }

    /** What is past its day, the longest first. */
    public List<DueDay> past(String feature, LocalDate today) {
        return db.sql("select * from due_day where feature = ? and due_on < ? order by due_on, case_id, item")
                .params(feature, today)
                .query((row, number) -> new DueDay(
                        feature,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("item"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("cause"),
                        row.getString("correlation")))
                .list();
    }
}
