package org.safeguarding.referral.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safeguarding.referral.ReferralJson;
import tools.jackson.databind.JsonNode;

/** What a partner's own script does with a receipt: the JDK, the published keys, nothing of ours and no network. */
final class PartnersProof {

    private PartnersProof() {}

    /** What the receipt says, if one of the keys signed it. */
    static Optional<JsonNode> claims(String receipt, JsonNode keys) {
        try {
            var parts = receipt.split("\\.", -1);
            var header = json(parts[0]);
            var key = keys.path("keys")
                    .valueStream()
                    .filter(candidate -> candidate.path("kid").equals(header.path("kid")))
                    .findFirst();
            if (key.isEmpty() || !header.path("alg").asString().equals("EdDSA")) {
                return Optional.empty();
            }
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey(key.get().path("x").asString()));
            signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]))
                    ? Optional.of(json(parts[1]))
                    : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest of a form without numbers: names sorted, no blanks, nothing escaped that need not be. */
    static String digestOf(JsonNode form) {
        try {
            var bytes = ReferralJson.JSON.writeValueAsString(sorted(form)).getBytes(UTF_8);
            return "sha-256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> sorted = new TreeMap<>();
            node.propertyStream().forEach(field -> sorted.put(field.getKey(), sorted(field.getValue())));
            return sorted;
        }
        return node.isArray() ? node.valueStream().map(PartnersProof::sorted).toList() : node;
    }

    /** RFC 8032: little-endian, the highest bit is the sign of x. */
    private static PublicKey publicKey(String x) throws GeneralSecurityException {
        var littleEndian = Base64.getUrlDecoder().decode(x);
        var bigEndian = new byte[littleEndian.length];
        for (int i = 0; i < littleEndian.length; i++) {
            bigEndian[i] = littleEndian[littleEndian.length - 1 - i];
        }
        boolean odd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        var point = new EdECPoint(odd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    private static JsonNode json(String part) {
        return ReferralJson.JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
