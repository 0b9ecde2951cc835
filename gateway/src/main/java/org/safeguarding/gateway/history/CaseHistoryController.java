package org.safeguarding.gateway.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.AccessReason;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A case's whole history across the house, for the auditor. */
@RestController
class CaseHistoryController {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final CaseHistoryComposer composer;

    CaseHistoryController(CaseHistoryComposer composer) {
        this.composer = composer;
    }

    @Operation(
            summary = "The whole history of a case",
            description = "Merged from all services by the time of recording; 503 while one of them does not answer.")
    @GetMapping("/cases/{caseId}/history")
    @PreAuthorize("hasRole('AUDITOR')")
    List<HistoryEntry> history(
            @PathVariable CaseId caseId,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.AUTHORIZATION) String bearer,
            HttpServletRequest request) {
        var history = composer.compose(caseId, bearer, CorrelationFilter.of(request));
        if (history.isEmpty()) {
            throw new UnknownCase();
        }
        return history;
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownCase nowhere) {
        return Problems.of(HttpStatus.NOT_FOUND, "unknown-case", "No service knows this case.");
    }

    @ExceptionHandler
    ProblemDetail closed(HistoryClosed closed) {
        return Problems.of(
                HttpStatus.FORBIDDEN,
                AccessReason.CLOSED_BY_CONFLICT.code(),
                AccessReason.CLOSED_BY_CONFLICT.sentence());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> incomplete(HistoryIncomplete incomplete) {
        var problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "history-incomplete",
                "The history is not whole: no answer from " + String.join(", ", incomplete.missing())
                        + ". Please try again.");
        problem.setProperty("missing", incomplete.missing());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem);
    }

    /** No service has ever recorded anything about the case. */
    static final class UnknownCase extends RuntimeException {}
}
