package org.safeguarding.referral.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.referral.api.Danger;
import org.safeguarding.referral.api.Danger.Acknowledgement;

/** What is told of drafts: numbers and times, and on the one sheet that its author asks for, what was typed. */
interface DraftAnswer {

    /** A draft was saved. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"urgent", "acknowledgement", "id"})
    record SavedDraft(
            @Schema(
                    description = "Only where a child is in immediate danger: show it before anything else.",
                    example = "If a child is in immediate danger call 999 now. This referral does not send help.")
            @Nullable
            String urgent,

            @Nullable Acknowledgement acknowledgement,
            UUID id,

            @Schema(description = "Send it as If-Match with the next save.", example = "3")
            long version,

            Instant savedAt,

            @Schema(description = "The last day on which the draft is there.", example = "2027-02-21")
            LocalDate expiresOn,

            @Schema(description = "An opaque name of the session that saved it.", example = "9c1f20ab")
            String session,

            @Schema(description = "How many fields are still missing or wrong.", example = "12")
            int missing) {

        static SavedDraft of(Draft draft, Danger danger) {
            var line = draft.line();
            return new SavedDraft(
                    words(line, danger),
                    toAcknowledge(line),
                    line.id(),
                    line.version(),
                    line.savedAt(),
                    line.expiresOn(),
                    draft.session(),
                    line.missing());
        }
    }

    /** A draft as it was typed, with what is still missing or wrong in words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"urgent", "acknowledgement", "id"})
    record DraftSheet(
            @Schema(example = "If a child is in immediate danger call 999 now. This referral does not send help.")
            @Nullable
            String urgent,

            @Nullable Acknowledgement acknowledgement,
            UUID id,
            @Schema(example = "3") long version,
            Instant savedAt,
            @Schema(example = "2027-02-21") LocalDate expiresOn,
            @Schema(example = "9c1f20ab") String session,

            @Schema(
                    implementation = Object.class,
                    types = "object",
                    description = "Exactly as it was typed.",
                    example = "{\"immediateDanger\": false, \"safetyActions\": \"Ash stays on the\"}")
            @JsonRawValue
            String content,

            @Schema(description = "What the submission would refuse now, field by field.")
            List<FieldProblem> missing) {

        static DraftSheet of(Draft draft, List<FieldProblem> missing, Danger danger) {
            var line = draft.line();
            return new DraftSheet(
                    words(line, danger),
                    toAcknowledge(line),
                    line.id(),
                    line.version(),
                    line.savedAt(),
                    line.expiresOn(),
                    draft.session(),
                    draft.content(),
                    missing);
        }

        @Override
        public String toString() {
            return "DraftSheet[not shown]";
        }
    }

    /** A page of the author's drafts, the last saved first. */
    record DraftList(
            @Schema(description = "How many drafts there are in all.", example = "1")
            long drafts,

            @Schema(description = "Which page of at most 100 this is, from 0.", example = "0")
            int page,

            List<DraftEntry> entries) {}

    /** A line of the list. */
    record DraftEntry(
            UUID id,
            Instant savedAt,
            @Schema(example = "2027-02-21") LocalDate expiresOn,

            @Schema(description = "How many fields were missing or wrong when it was saved.", example = "12")
            int missing,

            boolean immediateDanger) {

        static DraftEntry of(Draft.Line line) {
            return new DraftEntry(line.id(), line.savedAt(), line.expiresOn(), line.missing(), line.immediateDanger());
        }
    }

    private static @Nullable String words(Draft.Line line, Danger danger) {
        return line.immediateDanger() ? danger.urgent() : null;
    }

    private static @Nullable Acknowledgement toAcknowledge(Draft.Line line) {
        return line.immediateDanger()
                ? Acknowledgement.of(
                        "/drafts/" + line.id() + "/danger-acknowledgement", null, line.dangerAcknowledgedAt())
                : null;
    }
}
