package org.safeguarding.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that can be away, refuse a recipient, and shows what it was sent, byte for byte. */
public final class Postbox implements AutoCloseable {

    private final int port;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private @Nullable SMTPServer server;

    private Postbox(int port) {
        this.port = port;
    }

    /** A mail as it came over the wire. */
    public record Mail(String to, String raw) {

        public Map<String, String> headers() {
            var unfolded = raw.substring(0, raw.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
            var headers = new java.util.LinkedHashMap<String, String>();
            unfolded.lines()
                    .forEach(line ->
                            headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
            return headers;
        }

        public String header(String name) {
            return headers().getOrDefault(name, "");
        }

        public String body() {
            return raw.substring(raw.indexOf("\r\n\r\n") + 4).replace("\r\n", "\n");
        }
    }

    /** Closed at first, on a port that stays its own. */
    public static Postbox closed() {
        try (var free = new ServerSocket(0)) {
            return new Postbox(free.getLocalPort());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Postbox open() {
        if (server == null) {
            server = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .messageHandlerFactory(Conversation::new)
                    .build();
            server.start();
        }
        return this;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public int port() {
        return port;
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    public List<Mail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public void refuse(String address, int code) {
        refusals.put(address, code);
    }

    public void accept(String address) {
        refusals.remove(address);
    }

    private final class Conversation implements MessageHandler {

        private String recipient = "";

        Conversation(MessageContext context) {}

        @Override
        public void from(String from) throws RejectException {
            refuseWhereAsked(from);
        }

        @Override
        public void recipient(String to) throws RejectException {
            refuseWhereAsked(to);
            recipient = to;
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            mails.add(new Mail(recipient, new String(data.readAllBytes(), UTF_8)));
            return null;
        }

        @Override
        public void done() {}

        private void refuseWhereAsked(String address) throws RejectException {
            var code = refusals.get(address);
            if (code != null) {
                throw new RejectException(code, "No such mailbox " + address);
            }
        }
    }
}
