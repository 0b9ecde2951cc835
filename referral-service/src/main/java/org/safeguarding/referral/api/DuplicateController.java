package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.platform.problem.InvalidBody;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralCommand.MarkDuplicate;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.view.DuplicateCandidates;
import org.safeguarding.referral.view.ReferralSummaries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The machine points at cases that may be about the same child; a person decides. */
@RestController
class DuplicateController {

    private final DuplicateConfirmation confirmation;
    private final DuplicateCandidates candidates;
    private final ReferralSummaries summaries;
    private final OnDay on;
    private final int recentMonths;

    DuplicateController(
            DuplicateConfirmation confirmation,
            DuplicateCandidates candidates,
            ReferralSummaries summaries,
            OnDay on,
            @Value("${safeguarding.referral.duplicates.recent-months}") int recentMonths) {
        this.confirmation = confirmation;
        this.candidates = candidates;
        this.summaries = summaries;
        this.on = on;
        this.recentMonths = recentMonths;
    }

    @GetMapping("/referrals/{caseId}/duplicate-candidates")
    @PreAuthorize("hasRole('SCREENER')")
    @Operation(
            summary = "Which open or recent cases may be about the same child",
            description =
                    "The likeliest first, each with its reasons in words; no name and no date of a child is told.")
    Candidates candidates(@PathVariable CaseId caseId, Caller caller) {
        return summaries
                .find(caseId)
                .map(referral -> new Candidates(
                        caseId, candidates.of(caseId, on.today().minusMonths(recentMonths), caller.subject())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PutMapping("/referrals/{caseId}/duplicate-of")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Confirm that this referral is about the same matter as an earlier case")
    void duplicateOf(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody DuplicateRequest request) {
        refuseUnlessOriginal(request.original());
        confirmation.confirm(new MarkDuplicate(
                new ReferralId(caseId),
                expected.value(),
                request.original(),
                on.today(),
                Sealed.of(SubjectId.of(caseId, "screening"), request.reason().strip())));
    }

    /** The earlier answer, which names the field; what the view does not know yet the original itself refuses. */
    private void refuseUnlessOriginal(CaseId original) {
        var state =
                summaries.find(original).orElseThrow(() -> bad("is no case")).state();
        if (state == ReferralState.DUPLICATE_OF) {
            throw bad("is itself a duplicate: name the case that it belongs to");
        }
        if (state == ReferralState.WITHDRAWN) {
            throw bad("was withdrawn: nothing would follow from it");
        }
    }

    private static InvalidBody bad(String problem) {
        return new InvalidBody(List.of(new FieldProblem("original", problem)));
    }

    /** The cases that may be about a child of this one. */
    record Candidates(CaseId caseId, List<DuplicateCandidates.Candidate> candidates) {}

    /** Which case came first, and why it is the same. */
    record DuplicateRequest(
            @Schema(description = "The case that stays.", example = "5f0e6a52-6a3c-4b6e-9d0e-0a1b2c3d4e5f") @NotNull
            CaseId original,

            @Schema(example = "Same child, same evening; the school saw what the hospital admitted.")
            @Text(max = 10_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "DuplicateRequest[not shown]";
        }
    }
}
