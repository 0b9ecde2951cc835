package org.safeguarding.review.learning.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.learning.domain.LearningEvent.*;
import org.safeguarding.review.learning.domain.LearningState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One handler for the page, so that the version moves with every event and the row is never newer than its tag. */
@Component
@ProcessingGroup("learning-sheet")
class LearningProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    LearningProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(LearningEvent event, @SequenceNumber long version) {
        var caseId = event.caseId();
        switch (event) {
            case Commissioned commissioned -> begin(commissioned, version);
            case CommissionConfirmed confirmed -> {}
            case Planned planned -> plan(planned);
            case Started started -> set(caseId, LearningState.UNDER_WAY, "started_on = ?", started.startedOn());
            case FindingsRecorded recorded ->
                set(caseId, LearningState.FINDINGS_RECORDED, "findings_on = ?", recorded.recordedOn());
            case RecommendationMade made -> {}
            case DelayExplained explained -> {}
            case DueDayMissed missed ->
                db.sql("update learning_sheet set missed = true where case_id = ?")
                        .param(caseId.value())
                        .update();
            case Closed closed ->
                set(caseId, LearningState.CLOSED, "closed_on = ?, closed_by = ?", closed.closedOn(), closed.closedBy());
            case Discontinued discontinued ->
                set(
                        caseId,
                        LearningState.DISCONTINUED,
                        "discontinued_on = ?, discontinued_for = ?",
                        discontinued.discontinuedOn(),
                        discontinued.outcome().name());
        }
        db.sql("update learning_sheet set version = ? where case_id = ?")
                .params(version, caseId.value())
                .update();
    }

    /** A new round begins on an empty sheet; the rounds before are in the notes and in the history. */
    private void begin(Commissioned event, long version) {
        db.sql("delete from learning_sheet where case_id = ?")
                .param(event.caseId().value())
                .update();
        db.sql("""
                insert into learning_sheet (case_id, version, round, state, commissioned_on)
                values (?, ?, ?, ?, ?)""")
                .params(
                        event.caseId().value(),
                        version,
                        event.round(),
                        LearningState.COMMISSIONED.name(),
                        event.commissionedOn())
                .update();
    }

    private void plan(Planned event) {
        set(
                event.caseId(),
                LearningState.PLANNED,
                "kind = ?, owner_agency = ?, owner_organisation = ?, planned_on = ?, due_on = ?, questions = ?,"
                        + " first_due_on = coalesce(first_due_on, ?)",
                event.kind().name(),
                event.owner().agency().name(),
                event.owner().organisation().code(),
                event.plannedOn(),
                event.dueOn(),
                json.writeValueAsString(event.questions()),
                event.dueOn());
    }

    @ResetHandler
    void reset() {
        db.sql("truncate learning_sheet").update();
    }

    private void set(CaseId caseId, LearningState state, String columns, Object... values) {
        db.sql("update learning_sheet set " + columns + ", state = ? where case_id = ?")
                .params(values)
                .params(state.name(), caseId.value())
                .update();
    }
}
