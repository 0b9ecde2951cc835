package org.safeguarding.platform.access;

import org.safeguarding.contracts.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * To whom a case is closed by a conflict of interest, declared in whichever service. A conflict stays declared, so this is
 * only ever added to: it is no view, and rebuilding one empties nothing here.
 */
public final class ClosedCases {

    /** The condition on rows with a {@code case_id} that leaves out what is closed to {@code :account}. */
    public static final String OPEN_TO_ACCOUNT =
            "case_id not in (select closed.case_id from closed_case closed where closed.person = :account)";

    private final JdbcClient db;

    ClosedCases(JdbcClient db) {
        this.db = db;
    }

    /** Closes the case to the person, by the opaque subject of their token; twice is once. */
    public void close(CaseId caseId, String person) {
        db.sql("insert into closed_case (person, case_id) values (?, ?) on conflict do nothing")
                .params(person, caseId.value())
                .update();
    }

    /** Whether the case is closed to the person. */
    public boolean isClosed(CaseId caseId, String person) {
        return db.sql("select exists (select 1 from closed_case where person = ? and case_id = ?)")
                .params(person, caseId.value())
                .query(Boolean.class)
                .single();
    }
}
