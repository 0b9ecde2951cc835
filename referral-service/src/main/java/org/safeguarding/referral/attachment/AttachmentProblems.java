package org.safeguarding.referral.attachment;

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
@RestControllerAdvice(assignableTypes = AttachmentController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AttachmentProblems {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentProblems.class);

    private final MeterRegistry metrics;

    AttachmentProblems(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @ExceptionHandler
    ProblemDetail refused(FileRefused refused) {
        LOG.info("A file was refused: {}", refused.code());
        metrics.counter("safeguarding.attachments.refused", "code", refused.code())
                .increment();
        return refused.problem();
    }

    /** Gone by decision, not by accident: when, by whom and on what basis. */
    @ExceptionHandler
    ProblemDetail erased(AttachmentContents.Erased erased) {
        var problem = Problems.of(
                HttpStatus.GONE,
                "attachment-erased",
                "This attachment was erased; when, by whom and why stands in erased.");
        problem.setProperty("erased", erased.how());
        return problem;
    }

    /** An alarm: nobody but this service writes these bytes, so somebody did, or a disk is failing. */
    @ExceptionHandler
    ProblemDetail damaged(AttachmentContents.Damaged damaged) {
        LOG.error(
                "Case {}, attachment {}: the bytes that rest here are not those that were attached.",
                damaged.caseId(),
                damaged.attachmentId());
        metrics.counter(AttachmentContents.DAMAGED).increment();
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "attachment-damaged",
                "The bytes that we hold are not those that were attached, so they are not given out. An operator was alarmed.");
    }
}
