package org.safeguarding.notification.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many mails stand where; {@code state="GIVEN_UP"} above zero is an alarm. */
@Component
class MailGauges implements MeterBinder {

    private final DeliveryLog log;

    MailGauges(DeliveryLog log) {
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : DeliveryState.values()) {
            Gauge.builder("safeguarding.mails", log, deliveries -> deliveries.count(state))
                    .tag("state", state.name())
                    .description("Mails by where they stand")
                    .register(registry);
        }
    }
}
