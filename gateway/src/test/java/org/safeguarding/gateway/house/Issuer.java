package org.safeguarding.gateway.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.safeguarding.gateway.house.PlayedService.Answer;

/** An identity provider that issues real signed tokens, good ones and bad ones. */
public final class Issuer {

    private static final RSAKey KEY = key();
    private static final RSAKey SOMEBODY_ELSES_KEY = key();

    private final PlayedService server = new PlayedService();

    Issuer() {
        var keys = new JWKSet(KEY.toPublicJWK()).toString();
        server.says(request -> Answer.json(200, keys));
    }

    /** The issuer in its tokens. */
    public String name() {
        return server.url();
    }

    String keysUrl() {
        return server.url() + "/oauth2/jwks";
    }

    /** A valid token. */
    public String token(String subject, String... roles) {
        return signed(KEY, name(), Duration.ofMinutes(5), subject, roles);
    }

    /** A token whose time is over. */
    public String expired(String subject, String... roles) {
        return signed(KEY, name(), Duration.ofMinutes(-5), subject, roles);
    }

    /** A token that another issuer claims to have issued, with the right key. */
    public String ofAnotherIssuer(String subject, String... roles) {
        return signed(KEY, "http://elsewhere.example", Duration.ofMinutes(5), subject, roles);
    }

    /** A token that somebody else signed under our key's name. */
    public String forged(String subject, String... roles) {
        return signed(SOMEBODY_ELSES_KEY, name(), Duration.ofMinutes(5), subject, roles);
    }

    private static String signed(RSAKey key, String issuer, Duration lifetime, String subject, String... roles) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .claim("roles", List.of(roles))
                .issueTime(Date.from(Instant.now().minus(Duration.ofMinutes(10))))
                .expirationTime(Date.from(Instant.now().plus(lifetime)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
