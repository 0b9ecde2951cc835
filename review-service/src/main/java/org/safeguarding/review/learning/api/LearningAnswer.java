package org.safeguarding.review.learning.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.review.learning.domain.LearningKind;
import org.safeguarding.review.learning.domain.LearningState;
import org.safeguarding.review.learning.view.LearningNote;
import org.safeguarding.review.learning.view.LearningSheet;

/** One learning in JSON; what has not happened yet is absent, and so are the words for whoever may not read them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LearningAnswer(
        CaseId caseId,

        @Schema(description = "Counts from 1; a reopened review may begin another.", example = "1")
        int round,

        @Schema(example = "UNDER_WAY") LearningState state,
        @Schema(example = "2026-09-30") LocalDate commissionedOn,
        @Schema(example = "SINGLE_AGENCY_REVIEW") @Nullable LearningKind kind,

        @Schema(example = "{\"agency\": \"COMMUNITY_HEALTH\", \"organisation\": \"COMMUNITY-HEALTH-1\"}") @Nullable
        Affiliation owner,

        @Schema(example = "2026-10-02") @Nullable LocalDate plannedOn,

        @Schema(description = "The first due date, which stays legible.", example = "2026-12-18") @Nullable
        LocalDate firstDueOn,

        @Schema(example = "2026-12-18") @Nullable LocalDate dueOn,
        @Schema(example = "false") boolean overdue,

        @Schema(description = "Whether a due date was ever missed.", example = "false")
        boolean late,

        @Schema(example = "2026-10-05") @Nullable LocalDate startedOn,
        @Schema(example = "2026-12-11") @Nullable LocalDate findingsOn,
        @Schema(example = "2026-12-15") @Nullable LocalDate closedOn,
        @Schema(example = "chair") @Nullable String closedBy,
        @Schema(example = "2026-12-15") @Nullable LocalDate discontinuedOn,

        @Schema(description = "What the panel decided instead.", example = "LOCAL_CSPR") @Nullable
        ReviewOutcome discontinuedFor,

        @Schema(
                description = "A text, or when and why it was erased.",
                example = "Was the missed appointment followed up?")
        @Nullable
        Object questions,

        @Nullable List<NoteAnswer> notes) {

    /** What was found, recommended or explained. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LearningNoteAnswer")
    record NoteAnswer(
            @Schema(description = "The place in the stream of events.", example = "4")
            long sequence,

            @Schema(example = "1") int round,
            @Schema(example = "FINDINGS") LearningNote.Kind kind,
            @Schema(example = "2026-12-11") LocalDate notedOn,

            @Schema(description = "Of a recommendation.", example = "1") @Nullable
            Integer number,

            @Schema(description = "Of a delay.", example = "LATE_RETURN") @Nullable
            DelayReason reason,

            @Schema(description = "Of a delay.", example = "2027-01-15") @Nullable
            LocalDate newTarget,

            @Schema(description = "Who was told of a delay.", example = "[\"ICB\"]")
            List<Agency> told,

            @Schema(
                    description = "A text, or when and why it was erased.",
                    example = "Missed appointments were not followed up.")
            Object words) {

        static NoteAnswer of(LearningNote note) {
            return new NoteAnswer(
                    note.sequence(),
                    note.round(),
                    note.kind(),
                    note.notedOn(),
                    note.number(),
                    note.reason(),
                    note.newTarget(),
                    note.told(),
                    Erasure.orDetail(note.words()));
        }
    }

    /** At a glance: without any words. */
    static LearningAnswer of(LearningSheet sheet, LocalDate today) {
        return of(sheet, today, null, null);
    }

    /** With all words. */
    static LearningAnswer of(LearningSheet sheet, LocalDate today, List<LearningNote> notes) {
        var questions =
                Optional.ofNullable(sheet.questions()).map(Erasure::orDetail).orElse(null);
        return of(sheet, today, questions, notes.stream().map(NoteAnswer::of).toList());
    }

    private static LearningAnswer of(
            LearningSheet sheet, LocalDate today, @Nullable Object questions, @Nullable List<NoteAnswer> notes) {
        return new LearningAnswer(
                sheet.caseId(),
                sheet.round(),
                sheet.state(),
                sheet.commissionedOn(),
                sheet.kind(),
                sheet.owner(),
                sheet.plannedOn(),
                sheet.firstDueOn(),
                sheet.dueOn(),
                sheet.overdue(today),
                sheet.late(today),
                sheet.startedOn(),
                sheet.findingsOn(),
                sheet.closedOn(),
                sheet.closedBy(),
                sheet.discontinuedOn(),
                sheet.discontinuedFor(),
                questions,
                notes);
    }
}
