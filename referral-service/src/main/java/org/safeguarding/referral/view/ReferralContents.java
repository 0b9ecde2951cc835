package org.safeguarding.referral.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.form.ReferralForm;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what a referral says. */
@Component
public class ReferralContents {

    private final JdbcClient db;
    private final JsonMapper json;

    ReferralContents(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The content of one case, or empty where there is none (yet). */
    public Optional<ReferralContent> find(CaseId caseId) {
        return db.sql("select * from referral_content where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> content(caseId, row))
                .optional();
    }

    private ReferralContent content(CaseId caseId, ResultSet row) throws SQLException {
        return new ReferralContent(
                caseId,
                Agency.valueOf(row.getString("referring_agency")),
                row.getObject("received_on", LocalDate.class),
                json.readValue(row.getString("sealed_form"), ReferralForm.class));
    }
}
