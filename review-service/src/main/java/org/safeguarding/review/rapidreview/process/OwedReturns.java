package org.safeguarding.review.rapidreview.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.rapidreview.domain.ChaseStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The returns of all reviews that agencies owe, for the ladder of reminders alone. */
@Component
class OwedReturns {

    private final JdbcClient db;

    OwedReturns(JdbcClient db) {
        this.db = db;
    }

    void remember(OwedReturn owed) {
        db.sql("""
                insert into owed_return (case_id, agency, organisation, due_on, cause, correlation)
                values (?, ?, ?, ?, ?, ?)
                on conflict (case_id, agency, organisation) do update
                set due_on = excluded.due_on, chased = null, cause = excluded.cause,
                    correlation = excluded.correlation""")
                .params(
                        owed.caseId().value(),
                        owed.agency().agency().name(),
                        owed.agency().organisation().code(),
                        owed.dueOn(),
                        owed.cause(),
                        owed.correlation())
                .update();
    }

    void chased(CaseId caseId, Affiliation agency, ChaseStep step) {
        db.sql("update owed_return set chased = ? where case_id = ? and agency = ? and organisation = ?")
                .params(
                        step.name(),
                        caseId.value(),
                        agency.agency().name(),
                        agency.organisation().code())
                .update();
    }

    void forget(CaseId caseId, Affiliation agency) {
        db.sql("delete from owed_return where case_id = ? and agency = ? and organisation = ?")
                .params(
                        caseId.value(),
                        agency.agency().name(),
                        agency.organisation().code())
                .update();
    }

    void forget(CaseId caseId) {
        db.sql("delete from owed_return where case_id = ?")
                .param(caseId.value())
                .update();
    }

    /** Those that are due no later than on that day, the longest owed first. */
    List<OwedReturn> dueBy(LocalDate day) {
        return db.sql("select * from owed_return where due_on <= ? order by due_on, case_id, agency, organisation")
                .param(day)
                .query((row, number) -> owed(row))
                .list();
    }

    private static OwedReturn owed(ResultSet row) throws SQLException {
        var chased = row.getString("chased");
        return new OwedReturn(
                CaseId.of(row.getString("case_id")),
                new Affiliation(
                        Agency.valueOf(row.getString("agency")), Organisation.of(row.getString("organisation"))),
                row.getObject("due_on", LocalDate.class),
                chased == null ? null : ChaseStep.valueOf(chased),
                row.getString("cause"),
                row.getString("correlation"));
    }
}
