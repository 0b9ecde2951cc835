package org.safeguarding.gateway.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/**
 * Every call to a service goes through its circuit breaker: a service that is down costs its callers milliseconds, and
 * is left alone for a moment. Nothing is ever repeated from here.
 */
@Component
public class UpstreamGuard {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamGuard.class);

    private final CircuitBreakerFactory<?, ?> breakers;

    UpstreamGuard(CircuitBreakerFactory<?, ?> breakers) {
        this.breakers = breakers;
    }

    /** Calls once; {@link UpstreamDown} when there is no answer. Any answer, a problem too, is an answer. */
    public <T> T call(Upstream upstream, Supplier<T> call) {
        return breakers.create(upstream.code()).run(call, failure -> {
            throw translated(upstream, failure);
        });
    }

    private static RuntimeException translated(Upstream upstream, Throwable failure) {
        if (failure instanceof CallNotPermittedException) {
            return new UpstreamDown(upstream, false, failure);
        }
        if (failure instanceof ResourceAccessException) {
            LOG.warn(
                    "{} did not answer: {}",
                    upstream.title(),
                    rootOf(failure).getClass().getSimpleName());
            return new UpstreamDown(upstream, !neverReached(failure), failure);
        }
        return failure instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(failure);
    }

    private static boolean neverReached(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ConnectException refused -> {
                    return true;
                }
                case ConnectTimeoutException noAnswer -> {
                    return true;
                }
                case ConnectionRequestTimeoutException allConnectionsBusy -> {
                    return true;
                }
                case UnknownHostException unknown -> {
                    return true;
                }
                case NoRouteToHostException unreachable -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
