package org.safeguarding.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who may sign in, and where the identity provider and the gateway are: all of it configuration. */
@ConfigurationProperties("identity")
record DemoAccounts(
        URI issuer, URI gateway, Path keyFile, List<Partner> partners, List<Person> people, String storiesSecret) {

    /** A partner's application, which signs in for itself. */
    record Partner(String id, String secret, List<String> roles, String agency, String organisation) {}

    /** Somebody with a role in the pathway. */
    record Person(String name, String password, List<String> roles, String agency, String organisation) {}

    /** What a token says of its bearer beyond the name. */
    record Standing(List<String> roles, String agency, String organisation) {}

    Optional<Standing> standingOf(String subject) {
        return people.stream()
                .filter(person -> person.name().equals(subject))
                .map(person -> new Standing(person.roles(), person.agency(), person.organisation()))
                .findAny()
                .or(() -> partners.stream()
                        .filter(partner -> partner.id().equals(subject))
                        .map(partner -> new Standing(partner.roles(), partner.agency(), partner.organisation()))
                        .findAny());
    }

    /** The gateway's origin as browsers may write it: by name and by number. */
    List<String> gatewayOrigins() {
        String port = gateway.getPort() < 0 ? "" : ":" + gateway.getPort();
        String given = gateway.getScheme() + "://" + gateway.getHost() + port;
        return switch (gateway.getHost()) {
            case "localhost" -> List.of(given, gateway.getScheme() + "://127.0.0.1" + port);
            case "127.0.0.1" -> List.of(given, gateway.getScheme() + "://localhost" + port);
            default -> List.of(given);
        };
    }
}
