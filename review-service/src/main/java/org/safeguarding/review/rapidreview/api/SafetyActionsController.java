package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheets;
import org.safeguarding.review.rapidreview.view.sheet.Safety;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows what has to be done at once: all of it to those who read the review, and to an agency's lead what the own organisation owns. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/safety-actions")
class SafetyActionsController {

    private final ReviewSheets sheets;

    SafetyActionsController(ReviewSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('CHAIR', 'SCREENER', 'PANEL_MEMBER', 'PARTNER', 'AGENCY_LEAD')")
    @Operation(
            summary = "The immediate safety actions of a review",
            description = "An agency's lead sees those that the own organisation owns now.")
    List<Safety> all(@PathVariable CaseId caseId, Caller caller) {
        var sheet = ReviewSheet.of(sheets.facts(caseId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean readsAll = ReadableReviews.readsEveryReview(caller) || sheet.isReadBy(caller.subject());
        return sheet.safetyActions().stream()
                .filter(action -> readsAll || action.isOwnedBy(caller::isOf))
                .toList();
    }
}
