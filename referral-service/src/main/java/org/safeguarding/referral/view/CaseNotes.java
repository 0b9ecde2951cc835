package org.safeguarding.referral.view;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what was asked, answered, found and decided about a case. */
@Component
public class CaseNotes {

    private static final TypeReference<Sealed<JsonNode>> WORDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    CaseNotes(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Every note of the case, in the order of the stream; a decision that was overtaken stays legible. */
    public List<CaseNote> of(CaseId caseId) {
        return db.sql("select * from case_note where case_id = ? order by sequence_number, kind")
                .param(caseId.value())
                .query((row, number) -> new CaseNote(
                        row.getLong("sequence_number"),
                        CaseNote.Kind.valueOf(row.getString("kind")),
                        row.getObject("noted_on", LocalDate.class),
                        json.readValue(row.getString("sealed_words"), WORDS)))
                .list();
    }
}
