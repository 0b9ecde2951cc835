package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Serves the mails over HTTP: as pages for people, as JSON for tests. */
final class MailSite implements AutoCloseable {

    private static final String PAGE = "text/html; charset=utf-8";
    private static final JsonMapper JSON = new JsonMapper();

    private final MailBox mailBox;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    MailSite(MailBox mailBox, int port) throws IOException {
        this.mailBox = mailBox;
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(Loopback.ADDRESS), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "Only GET is understood here.");
                return;
            }
            String path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/" -> send(exchange, 200, PAGE, MailPages.list(mailBox.mails()));
                case "/mails.json" -> send(exchange, 200, "application/json", JSON.writeValueAsString(mailBox.mails()));
                case "/healthz" -> send(exchange, 200, "text/plain", "ok");
                default -> one(exchange, path);
            }
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException, MessagingException {
        List<Mail> found = mailBox.mails().stream()
                .filter(mail -> path.equals("/mails/" + mail.id()))
                .toList();
        if (found.isEmpty()) {
            send(exchange, 404, PAGE, MailPages.missing());
        } else {
            send(exchange, 200, PAGE, MailPages.one(found.getFirst()));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
