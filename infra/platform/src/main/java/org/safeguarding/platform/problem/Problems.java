package org.safeguarding.platform.problem;

import java.net.URI;
import org.safeguarding.platform.fact.Who;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problems (RFC 9457) of one form: a stable type, a sentence, the correlation id, nothing personal. */
public final class Problems {

    private Problems() {}

    /** A problem of the type {@code /problems/<code>}. */
    public static ProblemDetail of(HttpStatus status, String code, String sentence) {
        return stamp(ProblemDetail.forStatus(status), code, sentence);
    }

    static ProblemDetail stamp(ProblemDetail problem, String code, String sentence) {
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(sentence);
        problem.setDetail(null);
        problem.setProperty("correlationId", MDC.get(Who.CORRELATION));
        return problem;
    }
}
