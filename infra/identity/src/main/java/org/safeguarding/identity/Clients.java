package org.safeguarding.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The applications that may ask for tokens. */
final class Clients {

    private Clients() {}

    static List<RegisteredClient> of(DemoAccounts accounts) {
        List<RegisteredClient> clients = new ArrayList<>();
        accounts.partners().forEach(partner -> clients.add(partner(partner)));
        clients.add(apiPages(accounts.gatewayOrigins()));
        clients.add(stories(accounts.storiesSecret()));
        return clients;
    }

    private static RegisteredClient partner(DemoAccounts.Partner partner) {
        return confidential(partner.id(), partner.secret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    /** The OpenAPI pages of the gateway: a browser keeps no secret, so PKCE is required. */
    private static RegisteredClient apiPages(List<String> origins) {
        return client("api-pages")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> origins.forEach(origin -> uris.add(origin + "/swagger-ui/oauth2-redirect.html")))
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** Lets the clickable stories sign in as a person without a browser. */
    private static RegisteredClient stories(String secret) {
        return confidential("stories", secret)
                .authorizationGrantType(PasswordGrant.TYPE)
                .build();
    }

    private static RegisteredClient.Builder confidential(String id, String secret) {
        return client(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofHours(1))
                        .build());
    }
}
