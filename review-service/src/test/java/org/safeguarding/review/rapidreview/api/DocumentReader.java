package org.safeguarding.review.rapidreview.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** Asks for bytes in a form of its choice, and sends with the version of its choice, or with none. */
record DocumentReader(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String path, String token, @Nullable String accept) {
        var request = request(path, token).GET();
        return send((accept == null ? request : request.header("Accept", accept)).build());
    }

    int put(String path, String token, @Nullable String version) {
        var request =
                request(path, token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}"));
        return send((version == null ? request : request.header("If-Match", version)).build())
                .statusCode();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
