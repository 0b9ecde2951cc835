package org.safeguarding.platform.sample;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Calls the sample service as a partner would. */
final class NotebookClient {

    static final String REFERRER = Tokens.of("hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST);
    static final String AUDITOR = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);
    static final String OPERATOR = Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP);

    static final String GOOD = """
            {"openedOn": "2026-09-07", "owners": [{"name": "Example Owner", "willing": true}]}""";

    private final RestClient http;

    NotebookClient(int port) {
        http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    ResponseEntity<Map<String, Object>> open(String key, String body) {
        return call(HttpMethod.POST, "/notebooks", REFERRER, body, Map.of("Idempotency-Key", key));
    }

    String openedCase() {
        return String.valueOf(body(open(UUID.randomUUID().toString(), GOOD)).get("caseId"));
    }

    ResponseEntity<Map<String, Object>> write(String caseId, String note) {
        return call(
                HttpMethod.PUT, "/notebooks/" + caseId + "/note", REFERRER, "{\"note\": \"" + note + "\"}", Map.of());
    }

    ResponseEntity<Map<String, Object>> call(
            HttpMethod method,
            String path,
            @Nullable String token,
            @Nullable String body,
            Map<String, String> headers) {
        var request = http.method(method).uri(path);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve().toEntity(new org.springframework.core.ParameterizedTypeReference<>() {});
    }

    java.util.List<Map<String, Object>> list(String path, String token) {
        return java.util.Objects.requireNonNull(http.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .retrieve()
                .body(new org.springframework.core.ParameterizedTypeReference<>() {}));
    }

    static Map<String, Object> body(ResponseEntity<Map<String, Object>> answer) {
        return java.util.Objects.requireNonNull(answer.getBody());
    }
}
