package org.safeguarding.gateway.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** One client for each service, on the gateway's one HTTP client. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    private final RestClient.Builder clients;
    private final UpstreamAddresses addresses;

    ClientConfiguration(RestClient.Builder clients, UpstreamAddresses addresses) {
        this.clients = clients;
        this.addresses = addresses;
    }

    @Bean
    ReferralClient referralClient() {
        return client(Upstream.REFERRAL, ReferralClient.class);
    }

    @Bean
    ReviewClient reviewClient() {
        return client(Upstream.REVIEW, ReviewClient.class);
    }

    @Bean
    NotificationClient notificationClient() {
        return client(Upstream.NOTIFICATION, NotificationClient.class);
    }

    private <T> T client(Upstream upstream, Class<T> type) {
        var http = clients.clone().baseUrl(addresses.of(upstream)).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .build()
                .createClient(type);
    }
}
