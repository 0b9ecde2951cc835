package org.safeguarding.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** One partner's haste costs no other partner anything. */
@PlayedHouse
@TestPropertySource(properties = "PARTNER_REQUESTS_PER_MINUTE=5")
class PartnerRateLimitIT {

    private final Visitor visitor;

    PartnerRateLimitIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void referralSaysOk() {
        REFERRAL.says(request -> Answer.json(200, "{}"));
    }

    @Test
    void the_request_after_the_last_is_refused_and_told_when_to_come_again() {
        for (var left = 4; left >= 0; left--) {
            var answer = ask("hasty-partner");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "X-RateLimit-Remaining")).isEqualTo(String.valueOf(left));
        }

        var refused = ask("hasty-partner");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 13);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(refused).path("type").asString()).isEqualTo("/problems/too-many-requests");
        assertThat(json(refused).path("correlationId").asString()).isNotEmpty();
        assertThat(REFERRAL.heard()).hasSize(5);

        assertThat(ask("patient-partner").statusCode()).isEqualTo(200);
    }

    @Test
    void refusals_count_too_and_pages_do_not() {
        for (var request = 0; request < 5; request++) {
            assertThat(visitor.send(visitor.as(ISSUER.token("lost-partner"), "/nowhere"))
                            .statusCode())
                    .isEqualTo(404);
        }

        assertThat(ask("lost-partner").statusCode()).isEqualTo(429);
        assertThat(visitor.send(visitor.anonymous("/v3/api-docs/referral")).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> ask(String partner) {
        return visitor.send(visitor.as(ISSUER.token(partner, "REFERRER"), "/referrals"));
    }
}
