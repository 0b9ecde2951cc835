package org.safeguarding.notification.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A partner's application: a real HTTP server that answers as a test says and keeps what it was sent, byte for byte. */
final class PartnerApplication implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Reply reply = exchange -> exchange.sendResponseHeaders(204, -1);

    /** How the application answers. */
    @FunctionalInterface
    interface Reply {

        void to(HttpExchange exchange) throws IOException;
    }

    /** One call as it arrived. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Call(String method, String path, Map<String, String> headers, byte[] body, Instant at) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        boolean isAcceptedWith(String secret) {
            return new PartnerVerifier(secret)
                    .accepts(
                            header("webhook-id"),
                            header("webhook-timestamp"),
                            header("webhook-signature"),
                            body,
                            Instant.now());
        }
    }

    PartnerApplication() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        calls.add(new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                exchange.getRequestBody().readAllBytes(),
                Instant.now()));
        try (exchange) {
            reply.to(exchange);
        }
    }

    String url(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/heard";
    }

    String url() {
        return url("127.0.0.1");
    }

    void answers(int status) {
        answers(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    void answers(Reply asked) {
        reply = asked;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
