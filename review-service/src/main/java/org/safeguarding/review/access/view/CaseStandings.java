package org.safeguarding.review.access.view;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.learning.domain.LearningId;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where each case stands, exactly: what the table knows, and whatever was recorded after that, so that a declared conflict
 * counts in the very next request and a view that is drawn anew opens nothing.
 */
@Component
public class CaseStandings {

    private final JdbcClient db;
    private final JsonMapper json;
    private final CaseEvents events;

    CaseStandings(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json, CaseEvents events) {
        this.db = db;
        this.json = json;
        this.events = events;
    }

    /** A standing, and the place in its stream up to which it goes. */
    record UpTo(long sequence, CaseStanding standing) {

        static final UpTo NOTHING = new UpTo(-1, CaseStanding.NEW);
    }

    /** Where a case stands, or empty where nobody has asked for a review of it. */
    public Optional<CaseStanding> of(CaseId caseId) {
        return now(new RapidReviewId(caseId).toString());
    }

    /** Who carries out the practice review of a case while it runs. */
    public Optional<String> reviewer(CaseId caseId) {
        return now(new PracticeReviewId(caseId).toString()).map(CaseStanding::reviewer);
    }

    /**
     * Whether an organisation was asked in the case for a return or to do something at once, or owns its learning or one of
     * its recommendations now.
     */
    public boolean concerns(CaseId caseId, Predicate<Affiliation> home) {
        return Stream.concat(
                        Stream.of(new RapidReviewId(caseId).toString(), new LearningId(caseId).toString()),
                        recommendations(caseId))
                .distinct()
                .flatMap(stream -> now(stream).stream())
                .flatMap(standing -> standing.asked().stream())
                .anyMatch(home);
    }

    private Stream<String> recommendations(CaseId caseId) {
        return db
                .sql("select stream from case_standing where split_part(stream, '/', 2) = ? and stream like ?")
                .params(caseId.toString(), "recommendation/%")
                .query(String.class)
                .list()
                .stream();
    }

    private Optional<CaseStanding> now(String stream) {
        var known = known(stream);
        var standing = known.standing();
        var since = events.since(stream, known.sequence() + 1);
        for (var recorded : since) {
            standing = standing.after(recorded.fact());
        }
        return Optional.of(standing).filter(found -> known.sequence() >= 0 || !since.isEmpty());
    }

    UpTo known(String stream) {
        return db.sql("select sequence, standing from case_standing where stream = ?")
                .param(stream)
                .query((row, number) -> new UpTo(
                        row.getLong("sequence"), json.readValue(row.getString("standing"), CaseStanding.class)))
                .optional()
                .orElse(UpTo.NOTHING);
    }

    void keep(String stream, long sequence, CaseStanding standing) {
        db.sql("""
                insert into case_standing (stream, sequence, standing)
                values (:stream, :sequence, cast(:standing as jsonb)) on conflict (stream) do update
                set sequence = excluded.sequence, standing = excluded.standing""")
                .param("stream", stream)
                .param("sequence", sequence)
                .param("standing", json.writeValueAsString(standing))
                .update();
    }

    void reset() {
        db.sql("truncate case_standing").update();
    }
}
