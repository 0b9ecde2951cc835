package org.safeguarding.platform.tracing;

import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Lets Axon's spans, carried in each message's metadata, belong to the traces that Boot keeps; Axon alone would use global ones. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.OpenTelemetryAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration"
        })
@ConditionalOnClass({SpanFactory.class, OpenTelemetrySpanFactory.class})
public class TracingConfiguration {

    @Bean
    SpanFactory spanFactory(OpenTelemetry telemetry) {
        return OpenTelemetrySpanFactory.builder()
                .tracer(telemetry.getTracer("safeguarding"))
                .contextPropagators(telemetry.getPropagators().getTextMapPropagator())
                .build();
    }
}
