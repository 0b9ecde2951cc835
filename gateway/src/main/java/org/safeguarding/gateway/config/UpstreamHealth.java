package org.safeguarding.gateway.config;

import java.time.Duration;
import org.safeguarding.gateway.client.Upstream;
import org.safeguarding.gateway.client.UpstreamAddresses;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** How each service is, seen from the door: shown to operators, and no reason for the gateway itself to be taken out. */
@Configuration(proxyBeanMethods = false)
class UpstreamHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final RestClient client;
    private final UpstreamAddresses addresses;

    UpstreamHealth(
            RestClient.Builder clients,
            ClientHttpRequestFactoryBuilder<?> factories,
            HttpClientSettings settings,
            UpstreamAddresses addresses) {
        this.client = clients.requestFactory(factories.build(settings.withReadTimeout(PATIENCE)))
                .build();
        this.addresses = addresses;
    }

    @Bean
    HealthIndicator referralHealthIndicator() {
        return () -> ask(Upstream.REFERRAL);
    }

    @Bean
    HealthIndicator reviewHealthIndicator() {
        return () -> ask(Upstream.REVIEW);
    }

    @Bean
    HealthIndicator notificationHealthIndicator() {
        return () -> ask(Upstream.NOTIFICATION);
    }

    private Health ask(Upstream upstream) {
        try {
            client.get()
                    .uri(addresses.of(upstream).resolve("/actuator/health/readiness"))
                    .retrieve()
                    .toBodilessEntity();
            return Health.up().build();
        } catch (RestClientException notReady) {
            return Health.down().build();
        }
    }
}
