package org.safeguarding.review.recommendation.view;

import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.recommendation.domain.RecommendationCourse;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One handler for the page, so that the version moves with every event and the row is never newer than its tag. */
@Component
@ProcessingGroup("recommendation-board")
class RecommendationBoardProjection {

    private static final String OF_IT = " where case_id = ? and source = ? and number = ?";

    private final JdbcClient db;
    private final JsonMapper json;

    RecommendationBoardProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(RecommendationEvent event, @SequenceNumber long version) {
        var id = event.recommendation();
        if (event instanceof Opened opened) {
            insert(opened, version);
        }
        switch (event) {
            case Assigned assigned -> assign(assigned);
            case Reassigned reassigned -> own(id, reassigned.owner());
            case Redated redated -> set(id, "due_on = ?", redated.dueOn());
            case DueDayMissed late -> set(id, "missed = ?", true);
            default -> {}
        }
        set(
                id,
                "state = ?, version = ?, changed_on = ?",
                RecommendationCourse.after(event, state(id)).name(),
                version,
                Objects.requireNonNull(event.happenedOn()));
    }

    @ResetHandler
    void reset() {
        db.sql("truncate recommendation_board").update();
    }

    private void insert(Opened event, long version) {
        db.sql("""
                insert into recommendation_board
                    (case_id, source, number, version, state, made_on, words, changed_on)
                values (?, ?, ?, ?, 'OPEN', ?, ?, ?) on conflict do nothing""")
                .params(
                        event.caseId().value(),
                        event.source().name(),
                        event.number(),
                        version,
                        event.madeOn(),
                        json.writeValueAsString(event.words()),
                        event.madeOn())
                .update();
    }

    private void assign(Assigned event) {
        var id = event.recommendation();
        own(id, event.owner());
        set(
                id,
                "themes = ?, assigned_on = ?, first_due_on = ?, due_on = ?",
                event.themes().stream().map(Theme::name).toArray(String[]::new),
                event.assignedOn(),
                event.dueOn(),
                event.dueOn());
    }

    private void own(RecommendationId id, Affiliation owner) {
        set(
                id,
                "owner_agency = ?, owner_organisation = ?",
                owner.agency().name(),
                owner.organisation().code());
    }

    private RecommendationState state(RecommendationId id) {
        return db.sql("select state from recommendation_board" + OF_IT)
                .params(id.caseId().value(), id.source().name(), id.number())
                .query((row, number) -> RecommendationState.valueOf(row.getString("state")))
                .single();
    }

    private void set(RecommendationId id, String columns, Object... values) {
        db.sql("update recommendation_board set " + columns + OF_IT)
                .params(values)
                .params(id.caseId().value(), id.source().name(), id.number())
                .update();
    }
}
