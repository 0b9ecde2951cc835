package org.safeguarding.identity;

import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.INVALID_CLIENT;
import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.INVALID_GRANT;
import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.SERVER_ERROR;
import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.UNAUTHORIZED_CLIENT;

import java.util.Set;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Checks the person's password and issues an access token in the person's name. */
class PasswordGrantProvider implements AuthenticationProvider {

    private final AuthenticationManager people;
    private final OAuth2TokenGenerator<? extends OAuth2Token> tokens;

    PasswordGrantProvider(AuthenticationManager people, OAuth2TokenGenerator<? extends OAuth2Token> tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        PasswordGrant grant = (PasswordGrant) authentication;
        OAuth2ClientAuthenticationToken client = clientOf(grant);
        RegisteredClient registered = client.getRegisteredClient();
        if (registered == null || !registered.getAuthorizationGrantTypes().contains(PasswordGrant.TYPE)) {
            throw new OAuth2AuthenticationException(UNAUTHORIZED_CLIENT);
        }
        OAuth2Token token = tokens.generate(DefaultOAuth2TokenContext.builder()
                .registeredClient(registered)
                .principal(personOf(grant))
                .authorizationServerContext(AuthorizationServerContextHolder.getContext())
                .authorizedScopes(Set.of())
                .tokenType(OAuth2TokenType.ACCESS_TOKEN)
                .authorizationGrantType(PasswordGrant.TYPE)
                .authorizationGrant(grant)
                .build());
        if (token == null) {
            throw new OAuth2AuthenticationException(SERVER_ERROR);
        }
        OAuth2AccessToken accessToken = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt());
        return new OAuth2AccessTokenAuthenticationToken(registered, client, accessToken);
    }

    private Authentication personOf(PasswordGrant grant) {
        try {
            return people.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(grant.username(), grant.password()));
        } catch (AuthenticationException refused) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(INVALID_GRANT, "The account or its password is wrong.", null), refused);
        }
    }

    private static OAuth2ClientAuthenticationToken clientOf(PasswordGrant grant) {
        if (grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken client && client.isAuthenticated()) {
            return client;
        }
        throw new OAuth2AuthenticationException(INVALID_CLIENT);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return PasswordGrant.class.isAssignableFrom(authentication);
    }
}
