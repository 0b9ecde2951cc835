package org.safeguarding.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** What a token says and who signs it. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(DemoAccounts accounts) {
        return AuthorizationServerSettings.builder()
                .issuer(accounts.issuer().toString())
                .build();
    }

    @Bean
    RegisteredClientRepository registeredClients(DemoAccounts accounts) {
        return new InMemoryRegisteredClientRepository(Clients.of(accounts));
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(DemoAccounts accounts) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(accounts.keyFile())));
    }

    @Bean
    OAuth2TokenGenerator<? extends OAuth2Token> tokens(JWKSource<SecurityContext> keys, DemoAccounts accounts) {
        JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
        generator.setJwtCustomizer(context -> {
            Authentication bearer = context.getPrincipal();
            if (bearer != null && OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                accounts.standingOf(bearer.getName())
                        .ifPresent(standing -> context.getClaims()
                                .claim("roles", standing.roles())
                                .claim("agency", standing.agency())
                                .claim("organisation", standing.organisation()));
            }
        });
        return generator;
    }
}
