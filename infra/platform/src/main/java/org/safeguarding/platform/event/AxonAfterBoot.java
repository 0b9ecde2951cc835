package org.safeguarding.platform.event;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * Makes Axon's auto-configuration come after the data source and the transaction manager. Axon 4.13.0 names the classes
 * of earlier Spring Boot versions, so that without this it silently configures no event store and no transactions; may
 * go when Axon orders itself after Boot 4 ({@code EventStoreWiringTest} tells).
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
public class AxonAfterBoot {}
