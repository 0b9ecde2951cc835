package org.safeguarding.gateway.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service played by a bare HTTP server: it keeps what reached it and answers as it was told. */
public final class PlayedService {

    private static final Answer NOTHING_HERE = Answer.json(404, "{}");

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Speech speech = request -> NOTHING_HERE;

    /** Starts on a port of its own. */
    public PlayedService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on answers so, and has heard nothing yet. */
    public void says(Speech next) {
        speech = next;
        heard.clear();
    }

    /** What reached it since it was last told what to say. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** The only request that reached it. */
    public Heard heardOnce() {
        if (heard.size() != 1) {
            throw new AssertionError("Heard " + heard.size() + " requests instead of one: " + heard);
        }
        return heard.getFirst();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new Heard(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            heard.add(request);
            var answer = speech.answer(request);
            if (answer.status() == Answer.HANG_UP) {
                return;
            }
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** How it answers. */
    @FunctionalInterface
    public interface Speech {

        /** The answer to one request. */
        Answer answer(Heard request);
    }

    /** A request as it arrived. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Heard(String method, String target, Map<String, List<String>> headers, byte[] body) {

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The values of a header, none if it did not come. */
        public List<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .toList();
        }
    }

    /** An answer as it leaves. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        private static final int HANG_UP = 0;

        /** A body of JSON. */
        public static Answer json(int status, String json) {
            return new Answer(
                    status, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
        }

        /** No answer at all: the connection is closed. */
        public static Answer hangUp() {
            return new Answer(HANG_UP, Map.of(), new byte[0]);
        }

        /** The same with one header more. */
        public Answer with(String name, String value) {
            var more = new java.util.HashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body);
        }
    }
}
