package org.safeguarding.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import org.junit.jupiter.api.Test;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API's pages show every service, sign in with PKCE and run under a strict policy. */
@PlayedHouse
class PagesIT {

    private final Visitor visitor;

    PagesIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void the_pages_list_every_service_and_the_gateway() {
        var settings = json(visitor.send(visitor.anonymous("/v3/api-docs/swagger-config")));

        var urls = settings.path("urls")
                .valueStream()
                .map(entry -> entry.path("url").asString());
        assertThat(urls)
                .containsExactlyInAnyOrder(
                        "/v3/api-docs/referral", "/v3/api-docs/review", "/v3/api-docs/notification", "/v3/api-docs");
    }

    @Test
    void the_pages_run_only_their_own_scripts() {
        var page = visitor.send(visitor.anonymous("/swagger-ui/index.html"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain(" onload=");
        var policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .contains("connect-src 'self' " + ISSUER.name() + ";")
                .doesNotContain("unsafe-eval")
                .doesNotContain("unsafe-inline");
        assertThat(visitor.send(visitor.anonymous("/swagger-ui/swagger-ui-bundle.js"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.send(visitor.anonymous("/swagger-ui/oauth2-redirect.html"))
                        .body())
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void people_sign_in_by_code_and_proof_key() {
        var script = visitor.send(visitor.anonymous("/swagger-ui/swagger-initializer.js"))
                .body();

        assertThat(script).contains("api-pages").contains("usePkceWithAuthorizationCodeGrant");
    }

    @Test
    void the_gateway_describes_its_own_history() {
        var api = json(visitor.send(visitor.anonymous("/v3/api-docs")));

        assertThat(api.path("paths").propertyNames()).containsExactly("/cases/{caseId}/history");
        assertThat(api.path("servers").get(0).path("url").asString()).isEqualTo("/");
        assertThat(api.path("components").path("securitySchemes").toString())
                .contains("/oauth2/authorize")
                .contains("/oauth2/token");
        var operation = api.path("paths").path("/cases/{caseId}/history").path("get");
        assertThat(operation.path("responses").propertyNames()).containsExactlyInAnyOrder("200", "default");
        assertThat(operation.path("parameters").size()).isEqualTo(1);
        assertThat(api.path("components").path("schemas").propertyNames()).contains("HistoryEntry", "Problem");
    }
}
