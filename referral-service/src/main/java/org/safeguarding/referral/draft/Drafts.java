package org.safeguarding.referral.draft;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts, each sealed under a key of its own and found by its author alone, until its time is over. */
@Component
class Drafts {

    static final int PAGE = 100;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TypeReference<Sealed<String>> SEALED_TEXT = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final int keptDays;

    Drafts(
            JdbcClient db,
            @Qualifier(SealedModule.MAPPER) JsonMapper json,
            Clock clock,
            @Value("${safeguarding.referral.draft.kept-days}") int keptDays) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.keptDays = keptDays;
    }

    /** Keeps a new draft. */
    Draft begin(String author, String session, TypedForm form, int missing) {
        var id = UUID.randomUUID();
        return write("""
                insert into draft (id, author, version, sealed_content, missing, immediate_danger, saved_at,
                    saved_by_session, expires_on)
                values (:id, :author, 0, :content, :missing, :danger, :at, :session, :expires)""", id, author, session, form, missing);
    }

    /** The author's draft, while its time lasts. */
    Optional<Draft> find(UUID id, String author) {
        return read(id, author, "");
    }

    /** The same, held until the transaction ends: of two deeds at once the second finds what the first left. */
    Optional<Draft> hold(UUID id, String author) {
        return read(id, author, " for update");
    }

    /** How many drafts the author has. */
    long count(String author) {
        return db.sql("select count(*) from draft where author = ? and expires_on >= ?")
                .params(author, today())
                .query(Long.class)
                .single();
    }

    /** One page of the author's drafts, the last saved first; none of them is opened. */
    List<Draft.Line> page(String author, int page) {
        return db.sql(
                        "select * from draft where author = ? and expires_on >= ? order by saved_at desc, id limit ? offset ?")
                .params(author, today(), PAGE, (long) page * PAGE)
                .query((row, number) -> line(row))
                .list();
    }

    /** Replaces the whole draft, which the caller last saw in this version; {@link SavedElsewhere} where it has moved on. */
    @Transactional
    Optional<Draft> save(UUID id, String author, long seen, String session, TypedForm form, int missing) {
        return hold(id, author).map(standing -> {
            if (standing.line().version() != seen) {
                throw new SavedElsewhere(standing);
            }
            return write("""
                    update draft set version = version + 1, sealed_content = :content, missing = :missing,
                        immediate_danger = :danger, saved_at = :at, saved_by_session = :session, expires_on = :expires,
                        danger_acknowledged_at = case when :danger then danger_acknowledged_at end
                    where id = :id and author = :author""", id, author, session, form, missing);
        });
    }

    /** The author has read that 999 comes first; the first time counts, and the text keeps its version. */
    void acknowledgeDanger(Draft draft) {
        db.sql("update draft set danger_acknowledged_at = ? where id = ? and danger_acknowledged_at is null")
                .params(now().atOffset(UTC), draft.id())
                .update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** Whose key seals a draft: nobody's but its own. */
    static SubjectId subject(UUID id) {
        return new SubjectId("draft/" + id);
    }

    private Draft write(String sql, UUID id, String author, String session, TypedForm form, int missing) {
        var at = now();
        db.sql(sql)
                .param("id", id)
                .param("author", author)
                .param("content", json.writeValueAsString(Sealed.of(subject(id), form.json())))
                .param("missing", missing)
                .param("danger", form.tellsOfDanger())
                .param("at", at.atOffset(UTC))
                .param("session", session)
                .param("expires", LocalDate.ofInstant(at, LONDON).plusDays(keptDays))
                .update();
        return find(id, author).orElseThrow();
    }

    private Optional<Draft> read(UUID id, String author, String how) {
        return db.sql("select * from draft where id = ? and author = ? and expires_on >= ?" + how)
                .params(id, author, today())
                .query((row, number) -> draft(row))
                .optional()
                .flatMap(draft -> draft);
    }

    /** A draft whose key was destroyed is no draft any more. */
    private Optional<Draft> draft(ResultSet row) throws SQLException {
        var line = line(row);
        var session = row.getString("saved_by_session");
        return json.readValue(row.getString("sealed_content"), SEALED_TEXT)
                .detail()
                .map(content -> new Draft(line, session, content));
    }

    private static Draft.Line line(ResultSet row) throws SQLException {
        var acknowledged = row.getObject("danger_acknowledged_at", OffsetDateTime.class);
        return new Draft.Line(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("missing"),
                row.getBoolean("immediate_danger"),
                acknowledged == null ? null : acknowledged.toInstant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
