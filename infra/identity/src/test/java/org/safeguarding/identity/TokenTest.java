package org.safeguarding.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TokenTest {

    private static final Map<String, String> CLIENT_CREDENTIALS = Map.of("grant_type", "client_credentials");

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    private IdentityClient identity;

    @DynamicPropertySource
    static void keyInAFolderOfTheTest(DynamicPropertyRegistry properties) {
        properties.add("identity.key-file", () -> folder.resolve("key.json"));
    }

    @BeforeEach
    void connect() {
        identity = new IdentityClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "hospital-partner,ACUTE_TRUST,RX0",
        "second-hospital-partner,ACUTE_TRUST,RX00",
        "school-partner,SCHOOL,URN-900001",
        "police-partner,POLICE,POLICE-X0"
    })
    void a_partner_application_gets_a_token_for_itself(String partner, String agency, String organisation)
            throws Exception {
        JWTClaimsSet claims = identity.claims(identity.token(partner, partner + "-secret", CLIENT_CREDENTIALS));

        assertThat(claims.getSubject()).isEqualTo(partner);
        assertThat(claims.getStringListClaim("roles")).containsExactly("REFERRER");
        assertThat(claims.getStringClaim("agency")).isEqualTo(agency);
        assertThat(claims.getStringClaim("organisation")).isEqualTo(organisation);
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:9000");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_partner_may_send_its_secret_in_the_form() throws Exception {
        JWTClaimsSet claims = identity.claims(identity.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "school-partner",
                        "client_secret", "school-partner-secret")));

        assertThat(claims.getSubject()).isEqualTo("school-partner");
    }

    @ParameterizedTest
    @CsvSource({
        "screener,SCREENER,LOCAL_AUTHORITY,LA-X0",
        "notifier,NOTIFIER,LOCAL_AUTHORITY,LA-X0",
        "chair,CHAIR,PARTNERSHIP,LSCP-X0",
        "chair-b,CHAIR,PARTNERSHIP,LSCP-X0",
        "panel-la,PANEL_MEMBER,LOCAL_AUTHORITY,LA-X0",
        "panel-icb,PANEL_MEMBER,ICB,QX0",
        "panel-police,PANEL_MEMBER,POLICE,POLICE-X0",
        "auditor,AUDITOR,PARTNERSHIP,LSCP-X0",
        "operator,OPERATOR,PARTNERSHIP,LSCP-X0"
    })
    void a_person_gets_a_token_by_name_and_password(String name, String role, String agency, String organisation)
            throws Exception {
        JWTClaimsSet claims = identity.claims(identity.token("stories", "stories-secret", password(name, "demo")));

        assertThat(claims.getSubject()).isEqualTo(name);
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of(role));
        assertThat(claims.getStringClaim("agency")).isEqualTo(agency);
        assertThat(claims.getStringClaim("organisation")).isEqualTo(organisation);
    }

    @Test
    void a_person_may_sign_in_again() throws Exception {
        identity.claims(identity.token("stories", "stories-secret", password("chair", "demo")));
        identity.claims(identity.token("stories", "stories-secret", password("chair", "demo")));
    }

    @ParameterizedTest
    @CsvSource({"screener,guess", "nobody,demo"})
    void a_wrong_name_or_password_is_refused_alike(String name, String word) throws Exception {
        HttpResponse<String> answer = identity.token("stories", "stories-secret", password(name, word));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":\"invalid_grant\"", "The account or its password is wrong.");
    }

    @Test
    void a_missing_password_is_a_bad_request() throws Exception {
        HttpResponse<String> answer =
                identity.token("stories", "stories-secret", Map.of("grant_type", "password", "username", "chair"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":\"invalid_request\"");
    }

    @Test
    void only_the_stories_may_sign_in_people_by_password() throws Exception {
        HttpResponse<String> answer =
                identity.token("hospital-partner", "hospital-partner-secret", password("chair", "demo"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":\"unauthorized_client\"");
    }

    @ParameterizedTest
    @CsvSource({"stranger,secret", "hospital-partner,guess"})
    void an_unknown_client_or_a_wrong_secret_is_unauthorized(String client, String secret) throws Exception {
        HttpResponse<String> answer = identity.token(client, secret, CLIENT_CREDENTIALS);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"error\":\"invalid_client\"");
    }

    @Test
    void a_request_that_names_no_client_is_unauthorized_and_not_sent_to_the_login_page() throws Exception {
        HttpResponse<String> answer = identity.post("/oauth2/token", password("chair", "demo"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void the_gateways_pages_may_fetch_a_token_from_the_browser_and_others_may_not() throws Exception {
        HttpResponse<String> gateway = identity.preflight("/oauth2/token", "http://localhost:8080");
        assertThat(gateway.statusCode()).isEqualTo(200);
        assertThat(gateway.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:8080");

        assertThat(identity.preflight("/oauth2/token", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void it_says_when_it_is_ready() throws Exception {
        assertThat(identity.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private static Map<String, String> password(String name, String password) {
        return Map.of("grant_type", "password", "username", name, "password", password);
    }
}
