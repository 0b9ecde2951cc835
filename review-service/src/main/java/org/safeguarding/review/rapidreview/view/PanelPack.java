package org.safeguarding.review.rapidreview.view;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.view.PanelSheet.Decision;
import org.safeguarding.review.rapidreview.view.PanelSheet.Meeting;
import org.safeguarding.review.rapidreview.view.PanelSheet.Panel;
import org.safeguarding.review.rapidreview.view.PanelSheet.SignOff;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the chair, the members and the screening officer read of one Rapid Review. */
@Component
public class PanelPack {

    private static final TypeReference<List<PanelMember>> MEMBERS = new TypeReference<>() {};
    private static final TypeReference<Sealed<PanelReasons>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    PanelPack(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The sheet of a case, or empty where no review was ever asked for. */
    public Optional<PanelSheet> of(CaseId caseId) {
        return db.sql("select * from panel_pack where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private PanelSheet read(ResultSet row) throws SQLException {
        return new PanelSheet(
                new CaseId(row.getObject("case_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                ReviewBasis.valueOf(row.getString("basis")),
                day(row, "notified_on"),
                row.getObject("required_on", LocalDate.class),
                strings(row.getArray("refused_by")),
                day(row, "opened_on"),
                day(row, "due_on"),
                row.getString("policy"),
                panel(row),
                meeting(row),
                decision(row),
                signOff(row));
    }

    private @Nullable Panel panel(ResultSet row) throws SQLException {
        var chair = row.getString("chair");
        return chair == null
                ? null
                : new Panel(
                        chair,
                        json.readValue(row.getString("members"), MEMBERS),
                        row.getObject("meeting_on", LocalDate.class));
    }

    private static @Nullable Meeting meeting(ResultSet row) throws SQLException {
        var heldOn = day(row, "held_on");
        return heldOn == null ? null : new Meeting(heldOn, strings(row.getArray("present")));
    }

    private @Nullable Decision decision(ResultSet row) throws SQLException {
        var decidedOn = day(row, "decided_on");
        return decidedOn == null
                ? null
                : new Decision(
                        ReviewOutcome.valueOf(row.getString("outcome")),
                        decidedOn,
                        json.readValue(row.getString("reasons"), REASONS),
                        row.getString("recorded_by"));
    }

    private static @Nullable SignOff signOff(ResultSet row) throws SQLException {
        var signedOffOn = day(row, "signed_off_on");
        return signedOffOn == null
                ? null
                : new SignOff(signedOffOn, row.getString("signed_off_by"), row.getInt("working_days_late"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
