package org.safeguarding.testing.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;

/** Knocks at many doors at once. */
public final class Knocking implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final String NO_FILE =
            "--b\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--b--\r\n";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
    private final URI house;

    public Knocking(int port) {
        house = URI.create("http://127.0.0.1:" + port);
    }

    /** What came of everything that was tried. */
    public <T> List<T> all(List<Callable<T>> tries) throws InterruptedException, ExecutionException {
        var answers = new java.util.ArrayList<T>();
        for (Future<T> answer : callers.invokeAll(tries)) {
            answers.add(answer.get());
        }
        return answers;
    }

    /** Knocks with a version that never was and nothing in hand, so that nothing can be changed by it. */
    public Answer knock(Endpoint endpoint, CaseId caseId, @Nullable String token, String correlation)
            throws IOException, InterruptedException {
        return send(endpoint, caseId, token, correlation, "\"999999\"", "{}");
    }

    /** Asks for something, on a version of the case. */
    public Answer send(
            Endpoint endpoint, CaseId caseId, @Nullable String token, String correlation, String version, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve(endpoint.path(caseId)))
                .timeout(Duration.ofSeconds(60))
                .header("X-Correlation-Id", correlation);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!endpoint.accept().isEmpty()) {
            request.header("Accept", endpoint.accept());
        }
        if (endpoint.versioned()) {
            request.header("If-Match", version);
        }
        if (endpoint.method().equals("GET")) {
            request.GET();
        } else {
            request.header(
                            "Content-Type",
                            endpoint.takesFiles() ? "multipart/form-data; boundary=b" : "application/json")
                    .method(endpoint.method(), BodyPublishers.ofString(endpoint.takesFiles() ? NO_FILE : body));
        }
        return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
    }

    @Override
    public void close() {
        callers.shutdownNow();
        http.close();
    }
}
