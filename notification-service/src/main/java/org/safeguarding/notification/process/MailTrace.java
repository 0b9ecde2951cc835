package org.safeguarding.notification.process;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Carries a trace across the schedule: what queued a mail and the attempt to send it, days later perhaps, are one trace. */
@Component
class MailTrace {

    private final ObservationRegistry observations;

    MailTrace(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** What has to be kept with the schedule so that the trace goes on there. */
    Map<String, String> handOver() {
        var carrier = new HashMap<String, String>();
        var context = new SenderContext<Map<String, String>>(
                (headers, key, value) -> {
                    if (headers != null) {
                        headers.put(key, value);
                    }
                },
                Kind.PRODUCER);
        context.setCarrier(carrier);
        Observation.createNotStarted("safeguarding.mail.schedule", () -> context, observations)
                .observe(() -> {});
        return carrier;
    }

    /** Does one attempt within the trace that was handed over; the attempt may say how it ended. */
    <T> T attempt(DueMail mail, Function<Observation, T> attempt) {
        var context = new ReceiverContext<Map<String, String>>((headers, key) -> headers.get(key), Kind.CONSUMER);
        context.setCarrier(mail.trace());
        var observation = Observation.createNotStarted("safeguarding.mail.attempt", () -> context, observations)
                .lowCardinalityKeyValue("letter", mail.letter().code());
        return observation.observe(() -> attempt.apply(observation));
    }
}
