package org.safeguarding.platform.axonserver;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not by a stack trace, why the service did not start. */
class AxonServerUnreachableAnalyzer extends AbstractFailureAnalyzer<AxonServerUnreachable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, AxonServerUnreachable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start it, point AXONSERVER_ADDRESS to it, or leave the profile out: PostgreSQL alone is enough.",
                cause);
    }
}
