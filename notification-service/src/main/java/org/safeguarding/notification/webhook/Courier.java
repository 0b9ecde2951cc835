package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the call. It follows no redirect, waits no longer than it is told, and reads nothing of the answer but its
 * status: an endless body costs us nothing. Java's own client, without the instruments that would show a partner our trace.
 */
@Component
class Courier implements AutoCloseable {

    private static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

    private final HttpClient http;
    private final WebhookSettings settings;
    private final AddressCheck addresses;

    Courier(WebhookSettings settings, AddressCheck addresses) {
        this.settings = settings;
        this.addresses = addresses;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** Sends the body under its id, signed at this moment by each secret. */
    Answer call(Endpoint endpoint, String id, String body) throws InterruptedException {
        return switch (addresses.look(endpoint.url())) {
            case FORBIDDEN -> Answer.none(Answer.Reason.ADDRESS_FORBIDDEN);
            case UNKNOWN -> Answer.none(Answer.Reason.UNREACHABLE);
            case GOOD -> send(endpoint, id, body);
        };
    }

    private Answer send(Endpoint endpoint, String id, String body) throws InterruptedException {
        var now = Instant.now();
        var request = HttpRequest.newBuilder(endpoint.url())
                .timeout(settings.answerTimeout())
                .header("Content-Type", MEDIA_TYPE)
                .header("User-Agent", "safeguarding-webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header(
                        "webhook-signature",
                        endpoint.secrets().stream()
                                .map(secret -> secret.sign(id, now, body))
                                .collect(joining(" ")))
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build();
        try {
            return Answer.of(http.send(request, answer -> new Unread()).statusCode());
        } catch (HttpTimeoutException e) {
            return Answer.none(Answer.Reason.TIMED_OUT);
        } catch (SSLException e) {
            return Answer.none(Answer.Reason.TLS_FAILED);
        } catch (IOException e) {
            return Answer.none(Answer.Reason.UNREACHABLE);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** Leaves the body where it is: the connection is given up instead. */
    private static final class Unread implements BodySubscriber<@Nullable Void> {

        @Override
        public CompletionStage<@Nullable Void> getBody() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> part) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
