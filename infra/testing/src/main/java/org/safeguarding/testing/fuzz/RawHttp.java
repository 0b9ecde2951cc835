package org.safeguarding.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** HTTP with nothing between the test and the wire: what a client library would refuse to send, this sends. */
public final class RawHttp {

    private static final int PATIENCE = 30_000;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /** A request, each character of method, target and headers as one byte. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(String method, String target, Map<String, String> headers, byte[] body) {

        byte[] bytes() {
            var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
            headers.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            var all = new ByteArrayOutputStream();
            all.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
            all.writeBytes(body);
            return all.toByteArray();
        }

        /** Enough of it to send it again by hand. */
        @Override
        public String toString() {
            var shown = new LinkedHashMap<>(headers);
            shown.computeIfPresent("Authorization", (name, token) -> token.substring(0, Math.min(20, token.length())));
            return (method + " " + cut(target, 300) + " " + cut(shown.toString(), 500) + " "
                            + cut(new String(body, UTF_8), 600) + " (" + body.length + " bytes)")
                    .replace("\r", "\\r")
                    .replace("\n", "\\n");
        }

        private static String cut(String text, int length) {
            return text.length() <= length ? text : text.substring(0, length) + "…";
        }
    }

    /** An answer; status 0 where the server hung up without a word. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        boolean tellsOfADeed(Request request) {
            return status >= 200 && status < 300 && !request.method().equals("GET");
        }
    }

    /** Sends it on a connection of its own, and reads until the server hangs up. */
    public Answer send(Request request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            Thread.startVirtualThread(() -> write(socket, request.bytes()));
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException hungUp) {
            return new Answer(0, Map.of(), hungUp.getClass().getSimpleName());
        }
    }

    /** On a thread of its own, since a server may answer before it has heard all. */
    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.shutdownOutput(); // nothing follows, whatever length was announced
        } catch (IOException enough) {
            // it has heard enough
        }
    }

    private static Answer read(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            return new Answer(0, Map.of(), "");
        }
        var lines = text.substring(0, end).split("\r\n", -1);
        var headers = new LinkedHashMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        var body = text.substring(end + 4);
        var whole = headers.getOrDefault("transfer-encoding", "").contains("chunked") ? dechunked(body) : body;
        return new Answer(
                Integer.parseInt(text.substring(9, 12)), headers, new String(whole.getBytes(ISO_8859_1), UTF_8));
    }

    private static String dechunked(String body) {
        var whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            var line = body.indexOf("\r\n", at);
            if (line < 0) {
                break;
            }
            var length = Integer.parseInt(body.substring(at, line).strip(), 16);
            if (length == 0) {
                break;
            }
            whole.append(body, line + 2, Math.min(body.length(), line + 2 + length));
            at = line + 2 + length + 2;
        }
        return whole.toString();
    }
}
