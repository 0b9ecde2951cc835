package org.safeguarding.gateway.client;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where each service is found inside the network. */
@ConfigurationProperties("safeguarding.services")
public record UpstreamAddresses(URI referral, URI review, URI notification) {

    /** The address of one service, without a path. */
    public URI of(Upstream upstream) {
        return switch (upstream) {
            case REFERRAL -> referral;
            case REVIEW -> review;
            case NOTIFICATION -> notification;
        };
    }
}
