package org.safeguarding.review.recommendation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.safeguarding.review.recommendation.domain.Source;
import org.safeguarding.review.recommendation.view.RecommendationNote;
import org.safeguarding.review.recommendation.view.RecommendationRow;

/** One recommendation in JSON; what has not happened yet is absent, and so are the words for whoever may not read them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendationAnswer(
        CaseId caseId,

        @Schema(description = "What it is called within its case.", example = "RR-1")
        String reference,

        @Schema(example = "RAPID_REVIEW") Source source,
        @Schema(example = "1") int number,
        @Schema(example = "IN_PROGRESS") RecommendationState state,
        @Schema(example = "2026-09-30") LocalDate madeOn,

        @Schema(example = "{\"agency\": \"POLICE\", \"organisation\": \"POLICE-1\"}") @Nullable
        Affiliation owner,

        @Schema(example = "[\"INFORMATION_SHARING\"]") List<Theme> themes,
        @Schema(example = "2026-10-05") @Nullable LocalDate assignedOn,

        @Schema(description = "The first due date, which stays legible.", example = "2026-12-18") @Nullable
        LocalDate firstDueOn,

        @Schema(example = "2027-01-29") @Nullable LocalDate dueOn,
        @Schema(example = "false") boolean overdue,

        @Schema(description = "Whether a due date was ever missed.", example = "false")
        boolean late,

        @Schema(description = "When it last moved.", example = "2026-11-02")
        LocalDate changedOn,

        @Schema(
                description = "A text, or when and why it was erased.",
                example = "Share what is known of the household at the first strategy discussion.")
        @Nullable
        Object words,

        @Nullable List<NoteAnswer> notes) {

    /** What was reported, shown, answered or changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RecommendationNoteAnswer")
    record NoteAnswer(
            @Schema(description = "The place in the stream of events.", example = "2")
            long sequence,

            @Schema(example = "PROGRESS") RecommendationNote.Kind kind,
            @Schema(example = "2026-11-02") LocalDate notedOn,

            @Schema(description = "The due date that was left behind.", example = "2026-12-18") @Nullable
            LocalDate formerlyDueOn,

            @Schema(
                    description = "A text, an object with its parts, or when and why it was erased.",
                    example = "{\"note\": \"The protocol is drafted.\", \"actions\": []}")
            Object words) {

        static NoteAnswer of(RecommendationNote note) {
            return new NoteAnswer(
                    note.sequence(), note.kind(), note.notedOn(), note.formerlyDueOn(), Erasure.orDetail(note.words()));
        }
    }

    /** As the board shows it: with its own words, for who may read them. */
    static RecommendationAnswer row(RecommendationRow row, LocalDate today, boolean words) {
        return of(row, today, words ? Erasure.orDetail(row.words()) : null, null);
    }

    /** With all that was said about it. */
    static RecommendationAnswer whole(RecommendationRow row, LocalDate today, List<RecommendationNote> notes) {
        return of(
                row,
                today,
                Erasure.orDetail(row.words()),
                notes.stream().map(NoteAnswer::of).toList());
    }

    private static RecommendationAnswer of(
            RecommendationRow row, LocalDate today, @Nullable Object words, @Nullable List<NoteAnswer> notes) {
        return new RecommendationAnswer(
                row.id().caseId(),
                row.id().reference(),
                row.id().source(),
                row.id().number(),
                row.state(),
                row.madeOn(),
                row.owner(),
                row.themes(),
                row.assignedOn(),
                row.firstDueOn(),
                row.dueOn(),
                row.overdue(today),
                row.late(today),
                row.changedOn(),
                words,
                notes);
    }
}
