package org.safeguarding.gateway.client;

import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A service did not answer. Whether the request can have reached it decides what the caller is told. */
public final class UpstreamDown extends RuntimeException {

    /** After how many seconds it is worth to try again. */
    public static final String RETRY_AFTER_SECONDS = "2";

    private final Upstream upstream;
    private final boolean reached;

    UpstreamDown(Upstream upstream, boolean reached, Throwable cause) {
        super(upstream.title() + (reached ? " did not answer" : " cannot be reached"), cause);
        this.upstream = upstream;
        this.reached = reached;
    }

    /** Which service it was. */
    public Upstream upstream() {
        return upstream;
    }

    /** What the caller is told: 503 where nothing can have happened, 504 where it may have. */
    public ProblemDetail problem() {
        return reached
                ? Problems.of(
                        HttpStatus.GATEWAY_TIMEOUT,
                        "service-silent",
                        upstream.title() + " did not answer in time and may or may not have done what was asked;"
                                + " look before you repeat it, or repeat it with the same Idempotency-Key.")
                : Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service-unavailable",
                        upstream.title() + " cannot be reached at the moment; nothing was done, please try again.");
    }
}
