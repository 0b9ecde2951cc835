package org.safeguarding.review.learning.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.learning.domain.LearningKind;
import org.safeguarding.review.learning.domain.LearningState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers how far the alternate learning of cases has come. */
@Component
public class LearningSheets {

    private static final TypeReference<Sealed<String>> WORDS = new TypeReference<>() {};

    private static final String OVERDUE =
            "(due_on is not null and due_on < :today and state in ('PLANNED', 'UNDER_WAY'))";

    private final JdbcClient db;
    private final JsonMapper json;

    LearningSheets(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The learning of one case, or empty where there is none (yet). */
    public Optional<LearningSheet> find(CaseId caseId) {
        return db.sql("select * from learning_sheet where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> sheet(row))
                .optional();
    }

    /** Which learning is asked for; null asks for all. */
    public record Question(
            @Nullable Boolean overdue,
            @Nullable Boolean late,
            @Nullable Affiliation owner,
            String account) {}

    /** How much learning runs past its due date. */
    public int overdue(LocalDate today) {
        return db.sql("select count(*) from learning_sheet where " + OVERDUE)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /**
     * The learning of every case that is not closed to the account, the most urgent first; of one organisation where
     * the question names it.
     */
    public List<LearningSheet> all(Question question, LocalDate today) {
        var owner = question.owner();
        return db.sql("select * from learning_sheet"
                        + " where (cast(:organisation as text) is null"
                        + " or (owner_organisation = :organisation and owner_agency = :agency))"
                        + " and " + ClosedCases.OPEN_TO_ACCOUNT
                        + " and (cast(:overdue as boolean) is null or " + OVERDUE + " = :overdue)"
                        + " and (cast(:late as boolean) is null or (missed or " + OVERDUE + ") = :late)"
                        + " order by state in ('CLOSED', 'DISCONTINUED'), due_on nulls last, case_id")
                .param("today", today)
                .param("overdue", question.overdue())
                .param("late", question.late())
                .param(
                        "organisation",
                        owner == null ? null : owner.organisation().code())
                .param("agency", owner == null ? null : owner.agency().name())
                .param("account", question.account())
                .query((row, number) -> sheet(row))
                .list();
    }

    /** What was found, recommended and explained, in all rounds; while one organisation owned it, if named. */
    public List<LearningNote> notes(CaseId caseId, @Nullable Affiliation owner) {
        return db.sql("""
                        select * from learning_note
                        where case_id = :case
                            and (cast(:organisation as text) is null
                                or (owner_organisation = :organisation and owner_agency = :agency))
                        order by sequence""")
                .param("case", caseId.value())
                .param(
                        "organisation",
                        owner == null ? null : owner.organisation().code())
                .param("agency", owner == null ? null : owner.agency().name())
                .query((row, number) -> note(row))
                .list();
    }

    private LearningSheet sheet(ResultSet row) throws SQLException {
        var organisation = row.getString("owner_organisation");
        return new LearningSheet(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("version"),
                row.getInt("round"),
                LearningState.valueOf(row.getString("state")),
                row.getObject("commissioned_on", LocalDate.class),
                or(row.getString("kind"), LearningKind::valueOf),
                organisation == null
                        ? null
                        : new Affiliation(Agency.valueOf(row.getString("owner_agency")), Organisation.of(organisation)),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("missed"),
                or(row.getString("questions"), text -> json.readValue(text, WORDS)),
                row.getObject("started_on", LocalDate.class),
                row.getObject("findings_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_by"),
                row.getObject("discontinued_on", LocalDate.class),
                or(row.getString("discontinued_for"), ReviewOutcome::valueOf));
    }

    private LearningNote note(ResultSet row) throws SQLException {
        return new LearningNote(
                row.getLong("sequence"),
                row.getInt("round"),
                LearningNote.Kind.valueOf(row.getString("kind")),
                row.getObject("noted_on", LocalDate.class),
                row.getObject("number", Integer.class),
                or(row.getString("reason"), DelayReason::valueOf),
                row.getObject("new_target", LocalDate.class),
                Stream.of((String[]) row.getArray("told").getArray())
                        .map(Agency::valueOf)
                        .toList(),
                json.readValue(row.getString("words"), WORDS));
    }

    private static <T> @Nullable T or(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }
}
