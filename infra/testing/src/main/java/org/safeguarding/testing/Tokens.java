package org.safeguarding.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Role;

/** Bearer tokens as the identity provider gives them, signed by a key of these tests that a real JWKS address publishes. */
public final class Tokens {

    /** The issuer that the tokens name. */
    public static final String ISSUER = "http://identity.test";

    private static final RSAKey KEY = newKey();
    private static final RSAKey FORGERS_KEY = newKey();
    private static final String JWK_SET_URI = publish();

    private Tokens() {}

    /** A token of an account with one role, valid for an hour, of {@link #organisationOf the} organisation of its kind. */
    public static String of(String subject, Role role, Agency agency) {
        return of(subject, role, agency, organisationOf(agency));
    }

    /** The same of an organisation of one's own choice. */
    public static String of(String subject, Role role, Agency agency, Organisation organisation) {
        return sign(
                claims(subject, role, agency)
                        .claim("organisation", organisation.code())
                        .build(),
                KEY);
    }

    /** A token that says the kind of agency alone, or beside it something that is no code of an organisation. */
    public static String ofNoOrganisation(String subject, Role role, Agency agency, @Nullable String instead) {
        return sign(claims(subject, role, agency).claim("organisation", instead).build(), KEY);
    }

    /** The organisation that a token names where the test names none: one for each kind of agency. */
    public static Organisation organisationOf(Agency agency) {
        return Organisation.of(agency.name().replace('_', '-') + "-1");
    }

    /** A token that was valid until an hour ago. */
    public static String expired(String subject, Role role, Agency agency) {
        var longAgo = Instant.now().minus(Duration.ofHours(1));
        return sign(
                claims(subject, role, agency).expirationTime(Date.from(longAgo)).build(), KEY);
    }

    /** A token that somebody else signed. */
    public static String forged(String subject, Role role, Agency agency) {
        return sign(claims(subject, role, agency).build(), FORGERS_KEY);
    }

    /** A token that our key signed for another issuer. */
    public static String ofIssuer(String issuer, String subject, Role role, Agency agency) {
        return sign(claims(subject, role, agency).issuer(issuer).build(), KEY);
    }

    /** Where the key that signs is published. */
    public static String jwkSetUri() {
        return JWK_SET_URI;
    }

    private static JWTClaimsSet.Builder claims(String subject, Role role, Agency agency) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("roles", List.of(role.name()))
                .claim("agency", agency.name())
                .claim("organisation", organisationOf(agency).code())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String publish() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
