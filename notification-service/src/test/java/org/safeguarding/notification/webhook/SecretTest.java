package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final Secret KNOWN = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    /** The example of the Standard Webhooks libraries, computed again with Python's hmac. */
    @Test
    void it_signs_as_the_standard_says() {
        assertThat(KNOWN.sign(ID, AT, BODY)).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_fresh_secret_is_256_random_bits_and_is_not_printed() {
        var secret = Secret.fresh();

        assertThat(Base64.getDecoder().decode(secret.text().substring("whsec_".length())))
                .hasSize(32);
        assertThat(Secret.fresh()).isNotEqualTo(secret);
        assertThat(secret).hasToString("sealed");
    }

    @Test
    void what_is_no_secret_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    @Test
    void a_partner_accepts_what_we_signed() {
        assertThat(accepts(KNOWN, ID, BODY, AT)).isTrue();
        assertThat(accepts(KNOWN, ID, BODY, AT.plus(Duration.ofMinutes(5)))).isTrue();
        assertThat(accepts(KNOWN, ID, BODY, AT.minus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void a_partner_refuses_another_body_another_id_another_secret_and_another_time() {
        assertThat(accepts(KNOWN, ID, BODY.replace("4}", "5}"), AT)).isFalse();
        assertThat(accepts(KNOWN, ID, BODY + " ", AT)).isFalse();
        assertThat(accepts(KNOWN, ID + "x", BODY, AT)).isFalse();
        assertThat(accepts(Secret.fresh(), ID, BODY, AT)).isFalse();
        assertThat(accepts(KNOWN, ID, BODY, AT.plus(Duration.ofSeconds(301)))).isFalse();
        assertThat(accepts(KNOWN, ID, BODY, AT.minus(Duration.ofSeconds(301)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1,",
                "v1,g0hM9SsE",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void a_partner_refuses_what_is_no_signature(String signature) {
        assertThat(new PartnerVerifier(KNOWN.text())
                        .accepts(ID, Long.toString(AT.getEpochSecond()), signature, BODY.getBytes(UTF_8), AT))
                .isFalse();
    }

    @Test
    void one_good_signature_of_several_is_enough() {
        var signatures = Secret.fresh().sign(ID, AT, BODY) + " " + KNOWN.sign(ID, AT, BODY);

        assertThat(new PartnerVerifier(KNOWN.text())
                        .accepts(ID, Long.toString(AT.getEpochSecond()), signatures, BODY.getBytes(UTF_8), AT))
                .isTrue();
    }

    private static boolean accepts(Secret secret, String id, String body, Instant now) {
        return new PartnerVerifier(secret.text())
                .accepts(id, Long.toString(AT.getEpochSecond()), KNOWN.sign(ID, AT, BODY), body.getBytes(UTF_8), now);
    }
}
