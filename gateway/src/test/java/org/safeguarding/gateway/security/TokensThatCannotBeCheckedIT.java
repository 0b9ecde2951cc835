package org.safeguarding.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import org.junit.jupiter.api.Test;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The gateway starts without its identity provider, and says so instead of blaming the caller. */
@PlayedHouse
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/oauth2/jwks")
class TokensThatCannotBeCheckedIT {

    private final Visitor visitor;

    TokensThatCannotBeCheckedIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void while_the_identity_provider_is_away_a_token_is_a_503() {
        var answer = visitor.send(visitor.as(ISSUER.token("screener", "SCREENER"), "/referrals"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("5");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/tokens-cannot-be-checked");
        assertThat(visitor.send(visitor.anonymous("/referrals")).statusCode()).isEqualTo(401);
    }
}
