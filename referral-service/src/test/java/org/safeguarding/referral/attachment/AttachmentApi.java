package org.safeguarding.referral.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.file.MultipartForm;
import tools.jackson.databind.JsonNode;

/** Attaching and reading files as an application with a token does, with bytes that no library has smoothed. */
final class AttachmentApi {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final ReferralApi api;

    AttachmentApi(int port) {
        this.port = port;
        api = new ReferralApi(port);
    }

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), UTF_8);
        }

        JsonNode body() {
            return ReferralJson.JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The stable name of a problem. */
        String problem() {
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            return body().path("type").asString().replace("/problems/", "");
        }

        UUID id() {
            assertThat(status()).as(text()).isEqualTo(201);
            return UUID.fromString(body().path("id").asString());
        }
    }

    CaseId referred() {
        return api.referred();
    }

    void settled() {
        api.settled();
    }

    Answer attach(CaseId caseId, String name, String type, byte[] content) {
        return attach(ReferralApi.HOSPITAL, caseId, UUID.randomUUID().toString(), name, type, content);
    }

    Answer attach(String token, CaseId caseId, String key, String name, String type, byte[] content) {
        return post(token, caseId, key, MultipartForm.type(), MultipartForm.of(name, type, content));
    }

    /** A whole body under a type of the test's own. */
    Answer post(String token, CaseId caseId, String key, String type, byte[] body) {
        return send(request(token, "/referrals/" + caseId + "/attachments")
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer list(String token, CaseId caseId) {
        return send(request(token, "/referrals/" + caseId + "/attachments"));
    }

    Answer read(String token, CaseId caseId, UUID id) {
        return send(request(token, "/referrals/" + caseId + "/attachments/" + id));
    }

    Answer scanAgain(String token, CaseId caseId, UUID id) {
        return send(request(token, "/referrals/" + caseId + "/attachments/" + id + "/scan")
                .POST(BodyPublishers.noBody()));
    }

    /** Attaches, and waits until the list shows it. */
    UUID attached(CaseId caseId, String name, String type, byte[] content) {
        var id = attach(caseId, name, type, content).id();
        api.eventually(
                ReferralApi.SCREENER,
                "/referrals/" + caseId + "/attachments",
                list -> list.toString().contains(id.toString()));
        return id;
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
