package org.safeguarding.review.practicereview.process;

import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.practicereview.domain.Involved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the process remembers: who was involved in a case, and whether its practice review was commissioned. */
@Component
class InvolvedAgencies {

    private final JdbcClient db;

    InvolvedAgencies(JdbcClient db) {
        this.db = db;
    }

    void remember(CaseId caseId, Affiliation organisation) {
        remember(caseId, organisation.agency(), organisation.organisation().code());
    }

    /** An agency of which the kind alone is known. */
    void remember(CaseId caseId, Agency kind) {
        remember(caseId, kind, "");
    }

    void remember(CaseId caseId, String account) {
        db.sql("insert into involved_account (case_id, account) values (?, ?) on conflict do nothing")
                .params(caseId.value(), account)
                .update();
    }

    Involved of(CaseId caseId) {
        var agencies = db.sql("select * from involved_agency where case_id = ? order by agency, organisation")
                .param(caseId.value())
                .query((row, number) ->
                        new Remembered(Agency.valueOf(row.getString("agency")), row.getString("organisation")))
                .list();
        var accounts = db.sql("select account from involved_account where case_id = ? order by account")
                .param(caseId.value())
                .query(String.class)
                .list();
        return new Involved(
                agencies.stream()
                        .filter(Remembered::isKnown)
                        .map(Remembered::affiliation)
                        .toList(),
                agencies.stream()
                        .filter(one -> !one.isKnown())
                        .map(Remembered::agency)
                        .toList(),
                accounts);
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

    /** The partnership itself delivers no service to families, so it is involved in no case. */
    private void remember(CaseId caseId, Agency agency, String organisation) {
        if (agency != Agency.PARTNERSHIP) {
            db.sql(
                            "insert into involved_agency (case_id, agency, organisation) values (?, ?, ?) on conflict do nothing")
                    .params(caseId.value(), agency.name(), organisation)
                    .update();
        }
    }

    /** An agency as the table has it; the organisation is empty where it is not known. */
    private record Remembered(Agency agency, String organisation) {

        boolean isKnown() {
            return !organisation.isEmpty();
        }

        Affiliation affiliation() {
            return new Affiliation(agency, Organisation.of(organisation));
        }
    }
}
