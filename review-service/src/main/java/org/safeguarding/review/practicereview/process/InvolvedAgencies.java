package org.safeguarding.review.practicereview.process;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the process remembers: the agencies that a case involved, and whether its practice review was commissioned. */
@Component
class InvolvedAgencies {

    private final JdbcClient db;

    InvolvedAgencies(JdbcClient db) {
        this.db = db;
    }

    /** The partnership itself delivers no service to families, so it is involved in no case. */
    void remember(CaseId caseId, Stream<Agency> agencies) {
        agencies.filter(agency -> agency != Agency.PARTNERSHIP)
                .forEach(agency -> db.sql("insert into involved_agency (case_id, agency) values (?, ?)"
                                + " on conflict do nothing")
                        .params(caseId.value(), agency.name())
                        .update());
    }

    List<Agency> of(CaseId caseId) {
        return db
                .sql("select agency from involved_agency where case_id = ? order by agency")
                .param(caseId.value())
                .query(String.class)
                .stream()
                .map(Agency::valueOf)
                .toList();
    }

    void rememberCommissioned(CaseId caseId) {
        db.sql("insert into commissioned_review (case_id) values (?) on conflict do nothing")
                .param(caseId.value())
                .update();
    }

    boolean isCommissioned(CaseId caseId) {
        return db.sql("select count(*) from commissioned_review where case_id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
