package org.safeguarding.notification.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many letters could not even be attempted, by a fault on our side of the mail server: above zero is an alarm. */
@Component
class ScheduleGauge implements MeterBinder {

    private final JdbcClient db;

    ScheduleGauge(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("safeguarding.mails.faulty", this, ScheduleGauge::faulty)
                .description("Mails whose last attempt broke on our side")
                .register(registry);
    }

    private long faulty() {
        return db.sql("select count(*) from scheduled_tasks where consecutive_failures > 0")
                .query(Long.class)
                .single();
    }
}
