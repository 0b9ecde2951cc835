package org.safeguarding.platform.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safeguarding.platform.sealed.CaseKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** What an operator of a service that keeps events may see and do. */
@AutoConfiguration
@ConditionalOnClass({EventStore.class, KafkaAdmin.class})
public class OperationsConfiguration {

    @Bean
    Views views(EventProcessingConfiguration processing, EventStore events) {
        return new Views(processing, events);
    }

    @Bean
    ViewsController viewsController(Views views) {
        return new ViewsController(views);
    }

    @Bean
    ErasuresController erasuresController(CaseKeys keys, ApplicationEventPublisher service) {
        return new ErasuresController(keys, service);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(
            Views views, @Value("${safeguarding.readiness.most-events-behind:1000}") long mostBehind) {
        return new ProjectionHealth(views, mostBehind);
    }

    @Bean
    BrokerHealth brokerHealthIndicator(KafkaAdmin admin) {
        return new BrokerHealth(admin);
    }

    @Bean
    MeterBinder progress(Views views) {
        return registry -> register(registry, views);
    }

    private static void register(MeterRegistry registry, Views views) {
        Gauge.builder(
                        "safeguarding.processors.behind",
                        views,
                        all -> all.progress().stream()
                                .mapToLong(Views.Progress::behind)
                                .max()
                                .orElse(0))
                .description("How many positions the slowest processor is behind the newest event")
                .register(registry);
        Gauge.builder(
                        "safeguarding.processors.failing",
                        views,
                        all -> all.progress().stream()
                                .filter(Views.Progress::failing)
                                .count())
                .description("How many processors try the same event again and again")
                .register(registry);
    }
}
