package org.safeguarding.referral.api;

import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A body that is no form, whatever stands in it; refused before anybody looks into it. */
final class BodyRefused extends RuntimeException {

    private final transient ProblemDetail problem;

    private BodyRefused(ProblemDetail problem) {
        super(String.valueOf(problem.getTitle()), null, false, false);
        this.problem = problem;
    }

    /** In the words of the gateway's door, which has the same measure. */
    static BodyRefused tooLarge(int maxBytes) {
        var problem = Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "request-too-large",
                "The body is larger than this service takes; see maxBytes.");
        problem.setProperty("maxBytes", maxBytes);
        return new BodyRefused(problem);
    }

    /** JSON that goes from one system to another is UTF-8 (RFC 8259, 8.1), and a receipt proves its bytes. */
    static BodyRefused foreignCharset() {
        return new BodyRefused(Problems.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "Send the body as JSON in UTF-8."));
    }

    ProblemDetail problem() {
        return problem;
    }
}
