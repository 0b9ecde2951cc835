package org.safeguarding.platform.concurrency;

import org.safeguarding.platform.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Who comes second, or says not what they looked at, is told so. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaleVersionAdvice {

    @ExceptionHandler
    ProblemDetail versionNeeded(VersionNeeded missing) {
        return Problems.of(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-needed",
                "Send in If-Match the ETag of the case that you looked at, so that nobody's change is overlooked.");
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(StaleVersion stale) {
        var problem = Problems.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", stale.sentence());
        problem.setProperty("changes", stale.changes());
        return problem;
    }
}
