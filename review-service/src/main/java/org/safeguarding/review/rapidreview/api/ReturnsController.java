package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.view.sheet.AgencyReturns;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the returns: all of them to the panel, and to an agency's lead its own. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}")
class ReturnsController {

    private final ReadableReviews reviews;
    private final ReviewSheets sheets;

    ReturnsController(ReadableReviews reviews, ReviewSheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    @GetMapping("/returns")
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "The returns of all agencies, the version that counts first")
    ResponseEntity<List<AgencyReturns>> all(@PathVariable CaseId caseId, Caller caller) {
        var review = reviews.of(caseId, caller);
        return ResponseEntity.ok().eTag(review.eTag()).body(AgencyReturns.of(review.facts()));
    }

    @GetMapping("/return")
    @PreAuthorize("hasRole('AGENCY_LEAD')")
    @Operation(summary = "What one's own agency was asked, what it handed in, and what the panel shared")
    OwnReturnAnswer own(@PathVariable CaseId caseId, Caller caller) {
        return OwnReturnAnswer.of(sheets.facts(caseId), caller.affiliationOrRefuse())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
