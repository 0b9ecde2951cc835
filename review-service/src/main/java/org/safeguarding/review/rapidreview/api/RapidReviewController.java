package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.view.RapidReviewBoard;
import org.safeguarding.review.rapidreview.view.clock.ReviewClocks;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the Rapid Reviews; a panel member sees those on whose panel they sit, and of others not even that they exist. */
@RestController
@RequestMapping("/rapid-reviews")
class RapidReviewController {

    private final RapidReviewBoard board;
    private final ReadableReviews reviews;
    private final OnDay on;

    RapidReviewController(RapidReviewBoard board, ReadableReviews reviews, OnDay on) {
        this.board = board;
        this.reviews = reviews;
        this.on = on;
    }

    @GetMapping
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "All Rapid Reviews at a glance")
    List<RapidReviewBoard.Row> list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable ReviewOutcome outcome,
            @Parameter(description = "Only those on whose panel the caller sits.") @RequestParam(defaultValue = "false")
                    boolean mine,
            Caller caller) {
        boolean panelist = mine || !ReadableReviews.readsEveryReview(caller);
        return board.rows(
                new RapidReviewBoard.Question(stage, overdue, outcome, panelist, caller.subject()), on.today());
    }

    @GetMapping("/{caseId}")
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "One Rapid Review as it stands, with all that led there")
    ResponseEntity<ReviewAnswer> one(@PathVariable CaseId caseId, Caller caller) {
        var review = reviews.of(caseId, caller);
        return ResponseEntity.ok().eTag(review.eTag()).body(ReviewAnswer.of(review.sheet(), on.today()));
    }

    @GetMapping("/{caseId}/clocks")
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "What is due in a review, why, and how it stands today")
    ResponseEntity<ReviewClocksAnswer> clocks(@PathVariable CaseId caseId, Caller caller) {
        var review = reviews.of(caseId, caller);
        var answer = ReviewClocksAnswer.of(
                caseId,
                on.today(),
                ReviewClocks.of(review.facts()),
                review.sheet().delays());
        return ResponseEntity.ok().eTag(review.eTag()).body(answer);
    }
}
