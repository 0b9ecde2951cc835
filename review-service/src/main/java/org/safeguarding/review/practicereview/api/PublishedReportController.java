package org.safeguarding.review.practicereview.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.file.FileDownload;
import org.safeguarding.platform.file.FileErased;
import org.safeguarding.platform.file.FileRefused;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.WithdrawnFromPublication;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Withheld;
import org.safeguarding.review.practicereview.domain.Withholding;
import org.safeguarding.review.practicereview.view.PracticeReviewSheet;
import org.safeguarding.review.practicereview.view.PracticeReviews;
import org.safeguarding.review.practicereview.view.PublishedReports;
import org.safeguarding.review.practicereview.view.ReportFiles;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is public of practice reviews, to whoever has signed in. */
@RestController
class PublishedReportController {

    private final PublishedReports reports;
    private final PracticeReviews reviews;
    private final ReportFiles files;

    PublishedReportController(PublishedReports reports, PracticeReviews reviews, ReportFiles files) {
        this.reports = reports;
        this.reviews = reviews;
        this.files = files;
    }

    @GetMapping("/published-reviews")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "The reports that are public, and where the improvements were published instead")
    List<PublishedReports.Row> list() {
        return reports.rows();
    }

    /** It is asked for as a publication, not as a case: whom a case is closed to, what is public of it is not. */
    @GetMapping("/published-reviews/{publication}/report")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "A public report as a file, or the improvements that were published instead",
            description = "From the day of its publication until it is withdrawn, and then 410.")
    @ApiResponse(
            responseCode = "200",
            description = "The report as it was approved, as PDF; the improvements as plain text",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
            })
    ResponseEntity<InputStreamResource> read(
            @Parameter(description = "The caseId under which it is listed.") @PathVariable CaseId publication) {
        var sheet = reviews.of(publication).orElseThrow(PublishedReportController::notPublished);
        if (sheet.last(WithdrawnFromPublication.class).isPresent()) {
            throw FileRefused.because(HttpStatus.GONE, "report-withdrawn", "This report was taken out of publication.");
        }
        return sheet.last(Published.class)
                .map(files::published)
                .or(() -> sheet.last(Withheld.class).map(withheld -> improvements(sheet, withheld)))
                .orElseThrow(PublishedReportController::notPublished);
    }

    private static ResponseEntity<InputStreamResource> improvements(PracticeReviewSheet sheet, Withheld withheld) {
        var improvements = withheld.improvements();
        var words = improvements == null ? withheld.withholding().map(Withholding::improvements) : improvements;
        if (words instanceof Sealed.Erased<String> gone) {
            throw new FileErased(new FileErased.How(gone.at(), gone.by(), gone.basis()));
        }
        var text = words.detail().orElseThrow().getBytes(UTF_8);
        return FileDownload.of(
                new ByteArrayInputStream(text),
                "practice-review-" + sheet.caseId() + "-improvements.txt",
                "text/plain;charset=UTF-8",
                text.length,
                Scan.CLEAN);
    }

    private static FileRefused notPublished() {
        return FileRefused.because(HttpStatus.NOT_FOUND, "not-published", "Nothing is published under this address.");
    }
}
