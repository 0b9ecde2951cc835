package org.safeguarding.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SigningInTest {

    private static final String VERIFIER = "a-word-only-this-browser-knows-and-nobody-can-guess";

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    private IdentityClient browser;

    @DynamicPropertySource
    static void keyInAFolderOfTheTest(DynamicPropertyRegistry properties) {
        properties.add("identity.key-file", () -> folder.resolve("key.json"));
    }

    @BeforeEach
    void open() {
        browser = new IdentityClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void a_person_signs_in_on_the_page_and_the_api_pages_get_a_token(String host) throws Exception {
        String redirect = "http://" + host + ":8080/swagger-ui/oauth2-redirect.html";
        assertThat(location(browser.get(authorize(redirect)))).endsWith("/login");

        String resumed = location(signIn("auditor", "demo"));
        Matcher code = Pattern.compile("code=([^&]+)").matcher(location(browser.get(pathOf(resumed))));
        assertThat(code.find()).isTrue();

        Map<String, String> exchange = new LinkedHashMap<>();
        exchange.put("grant_type", "authorization_code");
        exchange.put("client_id", "api-pages");
        exchange.put("code", code.group(1));
        exchange.put("redirect_uri", redirect);
        exchange.put("code_verifier", VERIFIER);
        JWTClaimsSet claims = browser.claims(browser.post("/oauth2/token", exchange));
        assertThat(claims.getSubject()).isEqualTo("auditor");
        assertThat(claims.getStringListClaim("roles")).containsExactly("AUDITOR");
        assertThat(claims.getStringClaim("agency")).isEqualTo("PARTNERSHIP");
        assertThat(claims.getStringClaim("organisation")).isEqualTo("LSCP-X0");
    }

    @Test
    void the_page_says_that_it_is_a_demonstration() throws Exception {
        HttpResponse<String> page = browser.get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en\">", "This is a demonstration.", "<option value=\"chair\">");
        assertThat(page.body()).doesNotContain("${");
    }

    @Test
    void a_wrong_password_brings_the_page_back_with_a_sentence() throws Exception {
        String back = location(signIn("auditor", "guess"));

        assertThat(back).endsWith("/login?error");
        assertThat(browser.get(pathOf(back)).body()).contains("That account or password is not known here.");
    }

    @Test
    void a_redirect_to_elsewhere_is_refused() throws Exception {
        assertThat(browser.get(authorize("http://elsewhere.example/")).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get("/login").body());
        assertThat(csrf.find()).isTrue();
        return browser.post("/login", Map.of("username", name, "password", password, "_csrf", csrf.group(1)));
    }

    private static String authorize(String redirect) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
        return "/oauth2/authorize?"
                + IdentityClient.query(Map.of(
                        "response_type", "code",
                        "client_id", "api-pages",
                        "redirect_uri", redirect,
                        "code_challenge",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(digest),
                        "code_challenge_method", "S256"));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String pathOf(String location) {
        return location.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }
}
