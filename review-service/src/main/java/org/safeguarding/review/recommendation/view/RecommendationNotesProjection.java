package org.safeguarding.review.recommendation.view;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;
import org.safeguarding.review.recommendation.view.RecommendationNote.Kind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was reported, shown, answered and changed about recommendations, beside the board that says whose each is. */
@Component
@ProcessingGroup("recommendation-board")
class RecommendationNotesProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    RecommendationNotesProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(RecommendationEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case Reassigned reassigned -> {
                note(event, sequence, Kind.REASSIGNED, null, reassigned.reason());
                own(reassigned, sequence);
            }
            case Redated redated -> note(event, sequence, Kind.REDATED, redated.from(), redated.reason());
            case ProgressReported reported -> note(event, sequence, Kind.PROGRESS, null, reported.progress());
            case EvidenceGiven given -> note(event, sequence, Kind.EVIDENCE, null, given.evidence());
            case EvidenceReturned returned -> note(event, sequence, Kind.EVIDENCE_RETURNED, null, returned.reason());
            case Assured assured -> note(event, sequence, Kind.ASSURANCE, null, assured.grounds());
            case NotAccepted refused -> note(event, sequence, Kind.NOT_ACCEPTED, null, refused.reason());
            case Opened opened -> {}
            case Assigned assigned -> {}
            case DueDayMissed missed -> {}
            case Closed closed -> {}
        }
    }

    @ResetHandler
    void reset() {
        db.sql("truncate recommendation_note").update();
    }

    private void note(
            RecommendationEvent event, long sequence, Kind kind, @Nullable LocalDate formerlyDueOn, Sealed<?> words) {
        db.sql("""
                insert into recommendation_note (case_id, source, number, sequence, kind, noted_on, due_on, words,
                    owner_agency, owner_organisation)
                select case_id, source, number, ?, ?, ?, ?, ?, owner_agency, owner_organisation
                from recommendation_board where case_id = ? and source = ? and number = ? on conflict do nothing""")
                .param(sequence)
                .param(kind.name())
                .param(Objects.requireNonNull(event.happenedOn()))
                .param(formerlyDueOn)
                .param(json.writeValueAsString(words))
                .param(event.caseId().value())
                .param(event.source().name())
                .param(event.number())
                .update();
    }

    /** Why it was given to another is for the new owner to read. */
    private void own(Reassigned event, long sequence) {
        db.sql("""
                update recommendation_note set owner_agency = ?, owner_organisation = ?
                where case_id = ? and source = ? and number = ? and sequence = ?""")
                .params(
                        event.owner().agency().name(),
                        event.owner().organisation().code(),
                        event.caseId().value(),
                        event.source().name(),
                        event.number(),
                        sequence)
                .update();
    }
}
