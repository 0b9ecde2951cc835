package org.safeguarding.platform.file;

import io.micrometer.core.instrument.MeterRegistry;
import org.safeguarding.platform.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Files that are not taken are the sender's matter; a file that was taken and is no more what it was is ours. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FileProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FileProblems.class);

    private final String called;
    private final MeterRegistry metrics;

    FileProblems(String called, MeterRegistry metrics) {
        this.called = called;
        this.metrics = metrics;
        metrics.counter(meter("damaged")); // so that an alarm can look at it before there is any damage
    }

    @ExceptionHandler
    ProblemDetail refused(FileRefused refused) {
        LOG.info("A file was refused: {}", refused.code());
        metrics.counter(meter("refused"), "code", refused.code()).increment();
        return refused.problem();
    }

    /** Gone by decision, not by accident: when, by whom and on what basis. */
    @ExceptionHandler
    ProblemDetail erased(FileErased erased) {
        var problem = Problems.of(
                HttpStatus.GONE,
                called + "-erased",
                "This " + called + " was erased; when, by whom and why stands in erased.");
        problem.setProperty("erased", erased.how());
        return problem;
    }

    /** An alarm: nobody but this service writes these bytes, so somebody did, or a disk is failing. */
    @ExceptionHandler
    ProblemDetail damaged(FileDamaged damaged) {
        LOG.error(
                "Case {}, {} {}: the bytes that rest here are not those that were taken in.",
                damaged.place().caseId(),
                called,
                damaged.place().id());
        metrics.counter(meter("damaged")).increment();
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                called + "-damaged",
                "The bytes that we hold are not those that were taken in, so they are not given out. An operator was alarmed.");
    }

    private String meter(String what) {
        return "safeguarding." + called + "s." + what;
    }
}
