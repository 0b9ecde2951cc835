package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.safeguarding.platform.problem.BadRequest;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.GuidanceTable;
import org.safeguarding.referral.view.CounterfactualScreenings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Past cases tried under another edition of the guidance. It is a question only: nothing is decided and nothing written. */
@RestController
class CounterfactualController {

    private static final int LARGEST_PAGE = 500;

    private final CounterfactualScreenings screenings;

    CounterfactualController(CounterfactualScreenings screenings) {
        this.screenings = screenings;
    }

    @GetMapping("/counterfactual-screenings")
    @PreAuthorize("hasAnyRole('AUDITOR', 'SCREENER')")
    @Operation(summary = "Which screened cases would have another result under another edition of the guidance")
    CounterfactualScreenings.Changes under(
            @Parameter(example = "WT2018") @RequestParam String guidance,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            Caller caller) {
        var other = GuidanceTable.edition(guidance)
                .orElseThrow(() -> new BadRequest(
                        "guidance-is-published", "Name an edition of the guidance that is published, such as WT2018."));
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new BadRequest("page-fits", "A page is 0 or more, and holds from 1 to 500 cases.");
        }
        return screenings.under(other, page, size, caller.subject());
    }
}
