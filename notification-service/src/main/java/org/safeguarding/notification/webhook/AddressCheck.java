package org.safeguarding.notification.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps us from being sent, by whoever registers an address, where that person could not go: looked at when the address
 * is registered and again just before each call, since a name may lead elsewhere by then.
 */
@Component
class AddressCheck {

    private static final int LONGEST = 2_000;

    private final WebhookSettings settings;
    private final Names names;

    AddressCheck(WebhookSettings settings, ObjectProvider<Names> names) {
        this.settings = settings;
        this.names = names.getIfAvailable(() -> host -> List.of(InetAddress.getAllByName(host)));
    }

    /** The host of an address, as one writes it. */
    static String hostOf(URI url) {
        var host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** What is wrong with the form of an address, if anything. */
    Optional<String> problemOf(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("must be at most " + LONGEST + " characters long");
        }
        try {
            return problemOf(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.of("must be an address such as https://partner.example/safeguarding");
        }
    }

    private Optional<String> problemOf(URI url) {
        if (url.getHost() == null || url.getScheme() == null) {
            return Optional.of("must be an address such as https://partner.example/safeguarding");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("must hold neither a user's name nor a fragment");
        }
        if (url.getPort() == 0 || url.getPort() > 65_535) {
            return Optional.of("must name a port from 1 to 65535, or none");
        }
        var scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean safe = scheme.equals("https")
                || (scheme.equals("http") && settings.plainHttpHosts().contains(hostOf(url)));
        return safe ? Optional.empty() : Optional.of("must begin with https://");
    }

    /** Whether all that the name leads to may be called. One forbidden address is enough to refuse: any of them may be taken. */
    Verdict look(URI url) {
        var host = hostOf(url);
        try {
            var addresses = names.addressesOf(host);
            return settings.privateHosts().contains(host) || addresses.stream().allMatch(PublicAddress::is)
                    ? Verdict.GOOD
                    : Verdict.FORBIDDEN;
        } catch (UnknownHostException e) {
            return Verdict.UNKNOWN;
        }
    }

    /** What a look at an address says. */
    enum Verdict {
        GOOD,
        FORBIDDEN,
        UNKNOWN
    }
}
