package org.safeguarding.identity;

import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;

/** A person's name and password in exchange for a token: fit for a demonstration without a browser, and nothing else. */
final class PasswordGrant extends OAuth2AuthorizationGrantAuthenticationToken {

    static final AuthorizationGrantType TYPE = new AuthorizationGrantType("password");

    private final String username;
    private final String password;

    PasswordGrant(Authentication client, String username, String password) {
        super(TYPE, client, Map.of());
        this.username = username;
        this.password = password;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }
}
