package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

@OnEngines
class VocabularyIT {

    private final ReferralApi api;

    @Autowired
    VocabularyIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
    }

    @Test
    void every_role_reads_the_vocabularies() {
        for (var role : Role.values()) {
            var answer = api.get(Tokens.of("somebody", role, Agency.POLICE), "/vocabularies");

            assertThat(answer.status()).as(role.name()).isEqualTo(200);
            assertThat(answer.body().path("vocabularies").size()).isGreaterThan(15);
            assertThat(answer.body().path("editions").size()).isEqualTo(2);
        }
        assertThat(api.send(HttpMethod.GET, "/vocabularies", null, null, null).status())
                .isEqualTo(401);
    }

    @Test
    void a_retired_code_says_since_when() {
        var terms = api.get(ReferralApi.SCHOOL, "/vocabularies/sex").body().path("terms");

        assertThat(terms.valueStream()
                        .filter(term -> term.path("code").asString().equals("UNKNOWN")))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.path("retiredIn").asInt()).isEqualTo(2);
                    assertThat(term.path("retiredOn").asString()).isEqualTo("2026-11-23");
                });
    }

    @Test
    void a_vocabulary_that_does_not_exist_is_not_there() {
        assertThat(api.get(ReferralApi.SCHOOL, "/vocabularies/colours").status())
                .isEqualTo(404);
    }
}
