package org.safeguarding.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.safeguarding.gateway.client.Upstream;
import org.safeguarding.gateway.client.UpstreamAddresses;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Keeps inside what tells of the inside: server names, cookies, addresses of services, what the gateway says itself. */
@Component
class ResponseHeadersAtTheDoor implements ResponseHttpHeadersFilter, Ordered {

    private static final List<String> KEPT_INSIDE = List.of(
            HttpHeaders.SERVER,
            HttpHeaders.SET_COOKIE,
            HttpHeaders.VIA,
            HttpHeaders.DATE,
            "X-Powered-By",
            "X-Application-Context",
            CorrelationFilter.HEADER,
            PartnerRateLimit.REMAINING_HEADER);

    private static final Pattern OWN_METADATA = Pattern.compile(",? ?resource_metadata=\"[^\"]*\"");

    private final UpstreamAddresses addresses;

    ResponseHeadersAtTheDoor(UpstreamAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerResponse response) {
        var passedOn = new HttpHeaders();
        received.forEach(passedOn::addAll);
        KEPT_INSIDE.forEach(passedOn::remove);
        received.getOrEmpty(HttpHeaders.CONNECTION).forEach(named -> {
            for (var header : named.split(",", -1)) {
                passedOn.remove(header.strip().toLowerCase(Locale.ROOT));
            }
        });
        passedOn.remove(HttpHeaders.WWW_AUTHENTICATE);
        received.getOrEmpty(HttpHeaders.WWW_AUTHENTICATE)
                .forEach(challenge -> passedOn.add(
                        HttpHeaders.WWW_AUTHENTICATE,
                        OWN_METADATA.matcher(challenge).replaceAll("")));
        var location = passedOn.getLocation();
        if (location != null && isInside(location)) {
            passedOn.set(HttpHeaders.LOCATION, seenFromOutside(location));
        }
        return passedOn;
    }

    private boolean isInside(URI location) {
        for (var upstream : Upstream.values()) {
            var address = addresses.of(upstream);
            if (address.getHost().equalsIgnoreCase(location.getHost()) && address.getPort() == location.getPort()) {
                return true;
            }
        }
        return false;
    }

    private static String seenFromOutside(URI location) {
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
