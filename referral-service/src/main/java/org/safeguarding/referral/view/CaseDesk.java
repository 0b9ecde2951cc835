package org.safeguarding.referral.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers whose a case is, and whether it is closed to a person. */
@Component
public class CaseDesk {

    private final JdbcClient db;

    CaseDesk(JdbcClient db) {
        this.db = db;
    }

    /** What decides whether somebody may look at a case: who referred it, who works on it, and whether that person stays out. */
    public record Standing(
            @Nullable Affiliation referrer, @Nullable String officer, boolean closedToPerson) {}

    /** Where the case stands for a person, or empty where there is none (yet). */
    public Optional<Standing> standing(CaseId caseId, String person) {
        return db.sql("""
                select referring_agency, referring_organisation, officer, exists(
                    select 1 from closed_case c where c.case_id = d.case_id and c.person = ?) as closed_to_person
                from desk_case d where case_id = ?""")
                .params(person, caseId.value())
                .query((row, number) ->
                        new Standing(referrer(row), row.getString("officer"), row.getBoolean("closed_to_person")))
                .optional();
    }

    /** A referrer without an organisation is nobody that could be let in. */
    private static @Nullable Affiliation referrer(ResultSet row) throws SQLException {
        var agency = Agency.valueOf(row.getString("referring_agency"));
        return Organisation.in(row.getString("referring_organisation"))
                .map(organisation -> new Affiliation(agency, organisation))
                .orElse(null);
    }
}
