package org.safeguarding.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import org.safeguarding.platform.audit.CorrelationFilter;
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

    private final RefusedAccess refused;

    CaseClosedAdvice(RefusedAccess refused) {
        this.refused = refused;
    }

    @ExceptionHandler
    ProblemDetail closed(CaseClosed closed) {
        return Problems.of(
                HttpStatus.FORBIDDEN, closed.reason().code(), closed.reason().sentence());
    }

    @ExceptionHandler
    ProblemDetail anothers(NotTheOwner anothers, HttpServletRequest request) {
        refused.keep(
                anothers.caseId(),
                anothers.caller(),
                CaseAccess.endpoint(request),
                AccessReason.NOT_THE_OWNER,
                CorrelationFilter.of(request));
        return Problems.of(HttpStatus.NOT_FOUND, "not-found", AccessReason.NOT_THE_OWNER.sentence());
    }
}
