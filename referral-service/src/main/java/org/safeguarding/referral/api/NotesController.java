package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.view.CaseNote;
import org.safeguarding.referral.view.CaseNotes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotesController {

    private final CaseNotes notes;

    NotesController(CaseNotes notes) {
        this.notes = notes;
    }

    @GetMapping("/referrals/{caseId}/notes")
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER', 'NOTIFIER', 'CHAIR')")
    @Operation(
            summary = "What was asked, answered, found and decided",
            description = "A referrer reads the questions, the answers and the feedback; the partnership reads all.")
    List<NoteAnswer> read(@PathVariable CaseId caseId, Caller caller) {
        boolean all = caller.hasRole(Role.SCREENER) || caller.hasRole(Role.NOTIFIER) || caller.hasRole(Role.CHAIR);
        return notes.of(caseId).stream()
                .filter(note -> all || note.kind().forReferrer())
                .map(note ->
                        new NoteAnswer(note.sequence(), note.kind(), note.notedOn(), Erasure.orDetail(note.words())))
                .toList();
    }

    /** A note of the case; erased words are shown as {@code {"erased": {at, by, basis}}}. */
    record NoteAnswer(
            @Schema(description = "The place in the case's stream of events.", example = "3")
            long sequence,

            @Schema(example = "QUESTIONS") CaseNote.Kind kind,

            @Schema(example = "2026-11-20") @Nullable LocalDate notedOn,

            @Schema(
                    description = "A text, or an object with the parts of a decision.",
                    example = "Who was at home on the evening of the fifth?")
            Object words) {}
}
