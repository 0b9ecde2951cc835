package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.view.chronology.Chronology;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what all agencies tell of their contacts with the family as one. */
@RestController
class ChronologyController {

    private final ReadableReviews reviews;

    ChronologyController(ReadableReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/rapid-reviews/{caseId}/chronology")
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "The contacts of all agencies in one order, with what contradicts what")
    ResponseEntity<Chronology> chronology(@PathVariable CaseId caseId, Caller caller) {
        var review = reviews.of(caseId, caller);
        return ResponseEntity.ok().eTag(review.eTag()).body(Chronology.of(review.facts()));
    }
}
