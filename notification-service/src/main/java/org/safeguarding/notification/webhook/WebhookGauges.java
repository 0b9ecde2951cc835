package org.safeguarding.notification.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many messages to partner applications stand where; {@code state="FAILED"} above zero is worth a call to the partner. */
@Component
class WebhookGauges implements MeterBinder {

    private final Deliveries deliveries;

    WebhookGauges(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : WebhookDelivery.State.values()) {
            Gauge.builder("safeguarding.webhooks", deliveries, found -> found.count(state))
                    .tag("state", state.name())
                    .description("Messages to partner applications by where they stand")
                    .register(registry);
        }
    }
}
