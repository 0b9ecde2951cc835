package org.safeguarding.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.NOTIFICATION;
import static org.safeguarding.gateway.house.PlayedHouse.REVIEW;
import static org.safeguarding.gateway.house.Visitor.body;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A service that is away is said to be away, at once, and nothing is ever sent to it twice. */
@PlayedHouse
@TestPropertySource(
        properties = {
            "safeguarding.services.referral=http://127.0.0.1:1",
            "SERVICE_READ_TIMEOUT=300ms",
            "PARTNER_REQUESTS_PER_MINUTE=10000"
        })
class ServicesThatDoNotAnswerIT {

    private final Visitor visitor;
    private final CircuitBreakerRegistry breakers;

    ServicesThatDoNotAnswerIT(
            @LocalServerPort int port,
            @org.springframework.beans.factory.annotation.Autowired CircuitBreakerRegistry breakers) {
        this.visitor = new Visitor(port);
        this.breakers = breakers;
    }

    @BeforeEach
    void closed() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void a_service_that_is_down_is_a_503_at_once() {
        var begun = Instant.now();

        var answer = post("/referrals");

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("2");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/service-unavailable");
        assertThat(json(answer).path("title").asString()).contains("referral-service cannot be reached");
        assertThat(json(answer).path("correlationId").asString()).isEqualTo(header(answer, "X-Correlation-Id"));
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("127.0.0.1");
    }

    @Test
    void after_some_failures_the_breaker_opens_for_that_service_alone() {
        REVIEW.says(request -> Answer.json(200, "{}"));

        for (var request = 0; request < 6; request++) {
            assertThat(get("/work-list").statusCode()).isEqualTo(503);
        }

        assertThat(breakers.circuitBreaker("referral").getState()).isEqualTo(State.OPEN);
        assertThat(get("/rapid-reviews").statusCode()).isEqualTo(200);
        assertThat(breakers.circuitBreaker("review").getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void the_breaker_closes_again_when_the_service_is_back() {
        NOTIFICATION.says(request -> Answer.hangUp());
        for (var request = 0; request < 6; request++) {
            get("/recipients");
        }
        assertThat(get("/recipients").statusCode()).isEqualTo(503);

        NOTIFICATION.says(request -> Answer.json(200, "[]"));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(get("/recipients").statusCode()).isEqualTo(200));
    }

    @Test
    void a_connection_that_breaks_is_a_504_and_nothing_is_repeated() {
        REVIEW.says(request -> Answer.hangUp());

        var put = visitor.send(visitor.as(chair(), "/rapid-reviews/1/outcome")
                .header("Content-Type", "application/json")
                .PUT(body("{}")));

        assertThat(put.statusCode()).isEqualTo(504);
        assertThat(json(put).path("type").asString()).isEqualTo("/problems/service-silent");
        assertThat(json(put).path("title").asString()).contains("may or may not");
        assertThat(REVIEW.heard()).hasSize(1);

        assertThat(get("/rapid-reviews").statusCode()).isEqualTo(504);
        assertThat(REVIEW.heard()).hasSize(2);
    }

    @Test
    void a_service_that_keeps_silent_is_not_waited_for_for_ever() {
        var over = new CountDownLatch(1);
        REVIEW.says(request -> {
            awaitQuietly(over);
            return Answer.json(200, "{}");
        });
        var begun = Instant.now();

        var answer = get("/rapid-reviews");

        over.countDown();
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(header(answer, "Retry-After")).isEqualTo("2");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(REVIEW.heard()).hasSize(1);
    }

    @Test
    void problems_that_a_service_answers_do_not_open_its_breaker() {
        REVIEW.says(request -> Answer.json(500, "{}"));

        for (var request = 0; request < 20; request++) {
            assertThat(get("/rapid-reviews").statusCode()).isEqualTo(500);
        }

        assertThat(breakers.circuitBreaker("review").getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void the_gateway_stays_ready_and_shows_who_is_away() {
        REVIEW.says(request -> Answer.json(200, "{\"status\":\"UP\"}"));
        NOTIFICATION.says(request -> Answer.json(503, "{\"status\":\"DOWN\"}"));

        assertThat(visitor.send(visitor.anonymous("/actuator/health/readiness")).statusCode())
                .isEqualTo(200);
        assertThat(visitor.send(visitor.anonymous("/actuator/health/liveness")).statusCode())
                .isEqualTo(200);
        var services = visitor.send(visitor.anonymous("/actuator/health/services"));

        assertThat(services.statusCode()).isEqualTo(503);
        var components = json(services).path("components");
        assertThat(components.path("referral").path("status").asString()).isEqualTo("DOWN");
        assertThat(components.path("review").path("status").asString()).isEqualTo("UP");
        assertThat(components.path("notification").path("status").asString()).isEqualTo("DOWN");
    }

    private HttpResponse<String> get(String path) {
        return visitor.send(visitor.as(chair(), path));
    }

    private HttpResponse<String> post(String path) {
        return visitor.send(visitor.as(chair(), path)
                .header("Content-Type", "application/json")
                .POST(body("{}")));
    }

    private static String chair() {
        return ISSUER.token("chair", "CHAIR");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
