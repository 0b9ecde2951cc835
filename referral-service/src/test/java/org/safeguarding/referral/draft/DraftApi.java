package org.safeguarding.referral.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi.Answer;
import org.safeguarding.testing.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The doors to drafts as the author of one finds them: each instance is an author of its own. */
final class DraftApi {

    final String subject = "author-" + UUID.randomUUID();
    final String token = Tokens.of(subject, Role.REFERRER, Agency.ACUTE_TRUST);

    private final RestClient http;

    DraftApi(int port) {
        http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    Answer send(
            HttpMethod method,
            String path,
            String as,
            @Nullable String key,
            @Nullable String tag,
            byte @Nullable [] body) {
        var request = http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + as);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (tag != null) {
            request.header(HttpHeaders.IF_MATCH, tag);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        var response = request.retrieve().toEntity(byte[].class);
        var bytes = response.getBody();
        return new Answer(
                response.getStatusCode().value(), response.getHeaders(), bytes == null ? "" : new String(bytes, UTF_8));
    }

    /** A draft that was just begun. */
    String begun(Object content) {
        var answer = begin(content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return idOf(answer);
    }

    Answer begin(Object content) {
        return send(HttpMethod.POST, "/drafts", token, UUID.randomUUID().toString(), null, bytes(content));
    }

    Answer save(String id, String tag, Object content) {
        return send(HttpMethod.PUT, "/drafts/" + id, token, null, tag, bytes(content));
    }

    Answer read(String id) {
        return send(HttpMethod.GET, "/drafts/" + id, token, null, null, null);
    }

    Answer list() {
        return send(HttpMethod.GET, "/drafts", token, null, null, null);
    }

    Answer delete(String id) {
        return send(HttpMethod.DELETE, "/drafts/" + id, token, null, null, null);
    }

    Answer submit(String id, String key) {
        return send(HttpMethod.POST, "/drafts/" + id + "/submission", token, key, null, null);
    }

    Answer acknowledge(String id) {
        return send(HttpMethod.PUT, "/drafts/" + id + "/danger-acknowledgement", token, null, null, null);
    }

    static String idOf(Answer answer) {
        return answer.body().path("id").asString();
    }

    static String tagOf(Answer answer) {
        return String.valueOf(answer.headers().getETag());
    }

    /** The fields that are still missing or wrong. */
    static List<String> missing(Answer sheet) {
        return sheet.body()
                .path("missing")
                .valueStream()
                .map(problem -> problem.path("field").asString())
                .toList();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static byte[] bytes(Object content) {
        return content instanceof byte[] raw ? raw : content.toString().getBytes(UTF_8);
    }
}
