package org.safeguarding.review.rapidreview.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.view.document.ReviewDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out the Rapid Review as a document, marked for the account that asks for it. It names no version: each reader and each
 * form has bytes of its own.
 */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/document")
class DocumentController {

    private final ReadableReviews reviews;

    DocumentController(ReadableReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "The review as a page to read")
    ResponseEntity<byte[]> html(@PathVariable CaseId caseId, Caller caller) {
        var review = reviews.of(caseId, caller);
        var page = ReviewDocument.of(review.facts(), caller.subject()).html();
        return answer(review, new MediaType(MediaType.TEXT_HTML, UTF_8), "inline", "html", page.getBytes(UTF_8));
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize(ReadableReviews.READERS)
    @Operation(summary = "The review as a document to keep")
    ResponseEntity<byte[]> pdf(@PathVariable CaseId caseId, Caller caller) {
        var review = reviews.of(caseId, caller);
        var pdf = ReviewDocument.of(review.facts(), caller.subject()).pdf();
        return answer(review, MediaType.APPLICATION_PDF, "attachment", "pdf", pdf);
    }

    private static ResponseEntity<byte[]> answer(
            ReadableReviews.Found review, MediaType type, String disposition, String suffix, byte[] bytes) {
        var name = review.sheet().caseId() + "." + suffix;
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", ReviewDocument.contentPolicy())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(disposition)
                                .filename(name)
                                .build()
                                .toString())
                .body(bytes);
    }
}
