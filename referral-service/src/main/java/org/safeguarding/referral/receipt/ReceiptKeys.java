package org.safeguarding.referral.receipt;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.safeguarding.platform.sealed.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Ed25519 keys that sign receipts. Each generation is derived from the master key, so that an operator keeps no
 * further secret and every instance signs alike; the newest signs, all are published.
 */
@Component
class ReceiptKeys {

    static final JOSEObjectType TYPE = new JOSEObjectType("referral-receipt+jws");

    private final List<OctetKeyPair> generations;
    private final JsonMapper json;

    ReceiptKeys(
            KeyedHash hash, JsonMapper json, @Value("${safeguarding.referral.receipt.key-generation}") int generation) {
        this.json = json;
        this.generations = IntStream.rangeClosed(1, generation)
                .mapToObj(number -> derive(hash, number))
                .toList();
    }

    /** A compact JWS over these claims by the newest key. */
    String sign(Map<String, ?> claims) {
        var key = generations.getLast();
        try {
            var signed = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                            .type(TYPE)
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(json.writeValueAsBytes(claims)));
            signed.sign(new Ed25519Signer(key));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("This receipt could not be signed.", e);
        }
    }

    /** The public halves as a JWK set. */
    Map<String, Object> published() {
        return new JWKSet(generations.stream().<JWK>map(key -> key).toList()).toJSONObject(true);
    }

    private static OctetKeyPair derive(KeyedHash hash, int generation) {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(
                    HexFormat.of().parseHex(hash.of("receipt-signing", "ed25519/" + generation)));
            return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(pair.getPublicKey()))
                    .d(Base64URL.encode(pair.getPrivateKey()))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.EdDSA)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("The key that signs receipts could not be derived.", e);
        }
    }
}
