package org.safeguarding.identity;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the identity provider as a partner application and as a browser would. */
final class IdentityClient {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;

    IdentityClient(int port) {
        base = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(query(form)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), ofString());
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> form)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return post("/oauth2/token", form, "Authorization", "Basic " + basic);
    }

    HttpResponse<String> preflight(String path, String origin) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .headers("Origin", origin, "Access-Control-Request-Method", "POST")
                        .build(),
                ofString());
    }

    /** What a token says, once its signature is checked against the published keys. */
    JWTClaimsSet claims(HttpResponse<String> answer) throws Exception {
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String token =
                new JsonMapper().readTree(answer.body()).get("access_token").asString();
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(get("/oauth2/jwks").body());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        Assertions.assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    static String query(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
