package org.safeguarding.identity;

import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.INVALID_CLIENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Knows a client that keeps no secret by its id alone, in a {@code grant_type=password} request and in no other. */
class PasswordGrantClient implements AuthenticationProvider {

    private static final Map<String, Object> MARK = Map.of("grant_type", PasswordGrant.TYPE.getValue());

    private final RegisteredClientRepository clients;

    PasswordGrantClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /** Reads the client from the request, where it names itself and offers no secret. */
    static @Nullable Authentication from(HttpServletRequest request) {
        String[] ids = request.getParameterValues("client_id");
        boolean secretOffered =
                request.getHeader("Authorization") != null || request.getParameter("client_secret") != null;
        if (!PasswordGrant.TYPE.getValue().equals(request.getParameter("grant_type"))
                || secretOffered
                || ids == null
                || ids.length != 1) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(ids[0], ClientAuthenticationMethod.NONE, null, MARK);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        OAuth2ClientAuthenticationToken claimed = (OAuth2ClientAuthenticationToken) authentication;
        if (!MARK.equals(claimed.getAdditionalParameters())) {
            return null;
        }
        RegisteredClient client = clients.findByClientId(claimed.getName());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
