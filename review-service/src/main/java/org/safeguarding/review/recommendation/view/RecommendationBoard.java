package org.safeguarding.review.recommendation.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.safeguarding.review.recommendation.domain.Source;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All recommendations over all cases: where each stands, whose it is, and which are overdue. */
@Component
public class RecommendationBoard {

    private static final TypeReference<Sealed<String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<Sealed<JsonNode>> NOTE = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    RecommendationBoard(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A page of the board, and how many recommendations fit the question. */
    public record Page(long total, List<RecommendationRow> rows) {}

    /** The recommendations that answer a question. */
    public Page read(RecommendationQuestion question, RecommendationOrder order, int page, int size, LocalDate today) {
        var parameters = question.parameters(today);
        var from = " from recommendation_board where " + question.condition();
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        var rows = db.sql("select *" + from + " order by " + order.columns() + " limit :size offset :offset")
                .params(parameters)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> row(row))
                .list();
        return new Page(total, rows);
    }

    /** One recommendation, or empty where there is none (yet). */
    public Optional<RecommendationRow> find(RecommendationId id) {
        return db.sql("select * from recommendation_board where case_id = ? and source = ? and number = ?")
                .params(id.caseId().value(), id.source().name(), id.number())
                .query((row, number) -> row(row))
                .optional();
    }

    /** What was reported, shown, answered and changed about a recommendation; while one organisation owned it, if named. */
    public List<RecommendationNote> notes(RecommendationId id, @Nullable Affiliation owner) {
        return db.sql("""
                        select * from recommendation_note
                        where case_id = :case and source = :source and number = :number
                            and (cast(:organisation as text) is null
                                or (owner_organisation = :organisation and owner_agency = :agency))
                        order by sequence""")
                .param("case", id.caseId().value())
                .param("source", id.source().name())
                .param("number", id.number())
                .param(
                        "organisation",
                        owner == null ? null : owner.organisation().code())
                .param("agency", owner == null ? null : owner.agency().name())
                .query((row, number) -> new RecommendationNote(
                        row.getLong("sequence"),
                        RecommendationNote.Kind.valueOf(row.getString("kind")),
                        row.getObject("noted_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        json.readValue(row.getString("words"), NOTE)))
                .list();
    }

    private RecommendationRow row(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        return new RecommendationRow(
                new RecommendationId(caseId, Source.valueOf(row.getString("source")), row.getInt("number")),
                row.getLong("version"),
                RecommendationState.valueOf(row.getString("state")),
                row.getObject("made_on", LocalDate.class),
                json.readValue(row.getString("words"), WORDS),
                owner(row),
                Stream.of((String[]) row.getArray("themes").getArray())
                        .map(Theme::valueOf)
                        .toList(),
                row.getObject("assigned_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("missed"),
                row.getObject("changed_on", LocalDate.class));
    }

    private static @Nullable Affiliation owner(ResultSet row) throws SQLException {
        var organisation = row.getString("owner_organisation");
        return organisation == null
                ? null
                : new Affiliation(Agency.valueOf(row.getString("owner_agency")), Organisation.of(organisation));
    }
}
