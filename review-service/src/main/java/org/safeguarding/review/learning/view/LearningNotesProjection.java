package org.safeguarding.review.learning.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.learning.domain.LearningEvent.DelayExplained;
import org.safeguarding.review.learning.domain.LearningEvent.FindingsRecorded;
import org.safeguarding.review.learning.domain.LearningEvent.RecommendationMade;
import org.safeguarding.review.learning.domain.Recommendation;
import org.safeguarding.review.learning.view.LearningNote.Kind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was found, recommended and explained. */
@Component
@ProcessingGroup("learning-sheet")
class LearningNotesProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    LearningNotesProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(FindingsRecorded event, @SequenceNumber long sequence) {
        note(event.caseId().value(), sequence, Kind.FINDINGS, event.recordedOn(), null, event.findings());
    }

    @EventHandler
    void on(RecommendationMade event, @SequenceNumber long sequence) {
        var words = event.words().map(Recommendation::text);
        note(event.caseId().value(), sequence, Kind.RECOMMENDATION, event.madeOn(), event.number(), words);
    }

    @EventHandler
    void on(DelayExplained event, @SequenceNumber long sequence) {
        var caseId = event.caseId().value();
        note(caseId, sequence, Kind.DELAY, event.explainedOn(), null, event.words());
        explain(caseId, sequence, event.reason(), event.newTarget(), event.told());
    }

    @ResetHandler
    void reset() {
        db.sql("truncate learning_note").update();
    }

    private void note(
            UUID caseId, long sequence, Kind kind, LocalDate on, @Nullable Integer number, Sealed<String> words) {
        db.sql("""
                insert into learning_note (case_id, sequence, round, kind, noted_on, number, words, owner_agency,
                    owner_organisation)
                select ?, ?, round, ?, ?, ?, ?, owner_agency, owner_organisation from learning_sheet where case_id = ?
                on conflict do nothing""")
                .param(caseId)
                .param(sequence)
                .param(kind.name())
                .param(on)
                .param(number)
                .param(json.writeValueAsString(words))
                .param(caseId)
                .update();
    }

    private void explain(UUID caseId, long sequence, DelayReason reason, LocalDate newTarget, List<Agency> told) {
        db.sql("update learning_note set reason = ?, new_target = ?, told = ? where case_id = ? and sequence = ?")
                .params(
                        reason.name(),
                        newTarget,
                        told.stream().map(Agency::name).toArray(String[]::new),
                        caseId,
                        sequence)
                .update();
    }
}
