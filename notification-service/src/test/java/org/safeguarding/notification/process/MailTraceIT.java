package org.safeguarding.notification.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.domain.LetterName;
import org.springframework.beans.factory.annotation.Autowired;

class MailTraceIT extends OnPostbox {

    @Autowired
    private MailTrace trace;

    @Autowired
    private Tracer tracer;

    @Autowired
    private ObservationRegistry observations;

    @Test
    void the_attempt_to_send_belongs_to_the_trace_that_queued_the_mail() {
        var cause = Observation.start("cause", observations);
        try (var scope = cause.openScope()) {
            assertThat(scope.getCurrentObservation()).isSameAs(cause);
            var queuedIn = traceId();

            var handedOver = trace.handOver();

            assertThat(handedOver.get("traceparent")).contains(queuedIn);
            cause.stop();
            assertThat(attemptLater(handedOver)).isEqualTo(queuedIn);
        }
    }

    @Test
    void without_a_trace_an_attempt_is_made_all_the_same() {
        assertThat(attemptLater(Map.of())).isNotEmpty();
    }

    /** On another thread, as the schedule does. */
    private String attemptLater(Map<String, String> handedOver) {
        var mail = new DueMail(
                caseId,
                caseId.value(),
                "chair",
                LetterName.REVIEW_OPENED,
                null,
                null,
                "correlation",
                "cause",
                handedOver);
        return eventually(
                () -> java.util.concurrent.CompletableFuture.supplyAsync(
                                () -> trace.attempt(mail, observation -> traceId()))
                        .get(),
                found -> !found.isEmpty());
    }

    private String traceId() {
        return requireNonNull(tracer.currentSpan()).context().traceId();
    }
}
