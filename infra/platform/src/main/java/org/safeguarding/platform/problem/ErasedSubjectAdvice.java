package org.safeguarding.platform.problem;

import org.safeguarding.platform.sealed.Sealer.KeyDestroyed;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Words for a subject whose key was destroyed cannot be kept, wherever the event or the row that holds them is written. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErasedSubjectAdvice {

    @ExceptionHandler
    ProblemDetail erased(KeyDestroyed erased) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "subject-was-erased",
                "What was told under this heading was erased, and nothing more can be kept under it.");
    }
}
