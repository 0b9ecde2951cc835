package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.practicereview.view.PracticeReviewBoard;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the practice reviews; a reviewer sees the own one as long as it runs, and of others not even that they exist. */
@RestController
@RequestMapping("/practice-reviews")
class PracticeReviewController {

    private final PracticeReviewBoard board;
    private final ReadablePracticeReviews reviews;
    private final OnDay on;

    PracticeReviewController(PracticeReviewBoard board, ReadablePracticeReviews reviews, OnDay on) {
        this.board = board;
        this.reviews = reviews;
        this.on = on;
    }

    @GetMapping
    @PreAuthorize(ReadablePracticeReviews.READERS)
    @Operation(summary = "The practice reviews, the most urgent first")
    List<PracticeReviewBoard.Row> list(
            @RequestParam(required = false) @Nullable PracticeReviewState state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean paused,
            Caller caller) {
        var question = new PracticeReviewBoard.Question(
                state, overdue, paused, !ReadablePracticeReviews.seesEveryReview(caller), caller.subject());
        return board.rows(question, on.today());
    }

    @GetMapping("/{caseId}")
    @PreAuthorize(ReadablePracticeReviews.READERS)
    @Operation(
            summary = "One practice review with all that has happened in it",
            description = "The ETag is the version to send back as If-Match with a change. A reviewer does not read why"
                    + " the one before was replaced.")
    ResponseEntity<PracticeReviewAnswer> one(@PathVariable CaseId caseId, Caller caller) {
        var sheet = reviews.of(caseId, caller);
        return ResponseEntity.ok()
                .eTag(String.valueOf(sheet.version()))
                .body(PracticeReviewAnswer.of(sheet, on.today(), ReadablePracticeReviews.seesEveryReview(caller)));
    }

    @GetMapping("/{caseId}/clocks")
    @PreAuthorize(ReadablePracticeReviews.READERS)
    @Operation(summary = "What is due in a practice review, why, and how it stands today")
    ResponseEntity<ClocksAnswer> clocks(@PathVariable CaseId caseId, Caller caller) {
        var sheet = reviews.of(caseId, caller);
        return ResponseEntity.ok().eTag(String.valueOf(sheet.version())).body(ClocksAnswer.of(sheet, on.today()));
    }
}
