package org.safeguarding.referral.api.access;

import org.safeguarding.platform.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a case is closed, and nothing of the case. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseClosedAdvice {

    @ExceptionHandler
    ProblemDetail closed(CaseClosed closed) {
        return Problems.of(
                HttpStatus.FORBIDDEN, closed.reason().code(), closed.reason().sentence());
    }
}
