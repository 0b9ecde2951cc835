package org.safeguarding.gateway.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door: speaks plain HTTP, with or without a token, politely or not. */
public final class Visitor {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;

    /** Visits the gateway on this port. */
    public Visitor(int port) {
        this.port = port;
    }

    /** A request with a token, to be completed. */
    public HttpRequest.Builder as(String token, String path) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    /** A request without a token, to be completed. */
    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    /** Sends, and reads the answer as text. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A body of JSON. */
    public static BodyPublisher body(String json) {
        return BodyPublishers.ofString(json, StandardCharsets.UTF_8);
    }

    /** The answer's JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The one value of a header. */
    public static String header(HttpResponse<?> answer, String name) {
        var values = answer.headers().allValues(name);
        if (values.size() != 1) {
            throw new AssertionError(name + " is there " + values.size() + " times: " + answer.headers());
        }
        return values.getFirst();
    }

    /** Sends bytes that no HTTP client would send, and reads until the server closes. */
    public String raw(String bytes) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
