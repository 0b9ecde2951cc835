package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.safeguarding.review.practicereview.view.PublishedReports;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is public of practice reviews, to whoever has signed in. */
@RestController
class PublishedReportController {

    private final PublishedReports reports;

    PublishedReportController(PublishedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/published-reviews")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "The reports that are public, and where the improvements were published instead")
    List<PublishedReports.Row> list() {
        return reports.rows();
    }
}
