package org.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailSinkTest {

    @TempDir
    Path folder;

    @Test
    void a_mail_that_was_accepted_is_on_disk() throws Exception {
        ChildJvm sink = start();
        send(sink, "<one@house>", "A panel is convened", "chair@example.org");
        sink.kill();

        assertThat(files()).hasSize(1);
        assertThat(Files.readString(files().getFirst()))
                .contains("Delivered-To: chair@example.org", "Subject: A panel is convened", "Open the case: R-1");
    }

    @Test
    void the_same_mail_twice_is_one_even_after_a_restart() throws Exception {
        ChildJvm first = start();
        send(first, "<one@house>", "A panel is convened", "chair@example.org");
        send(first, "<one@house>", "A panel is convened", "chair@example.org");
        first.kill();
        ChildJvm second = start();
        send(second, "<one@house>", "A panel is convened", "chair@example.org");
        send(second, "<two@house>", "A panel is convened", "chair@example.org");
        second.kill();

        assertThat(files()).hasSize(2);
    }

    @Test
    void every_recipient_has_a_mail_of_its_own() throws Exception {
        try (MailSink sink = MailSink.start(folder, 0, 0)) {
            send(sink.smtpPort(), "<one@house>", "To two", "chair@example.org", "panel@example.org");

            assertThat(sink.mails())
                    .extracting(Mail::to)
                    .containsExactlyInAnyOrder("chair@example.org", "panel@example.org");
        }
    }

    @Test
    void tests_read_the_mails_as_json_newest_first() throws Exception {
        try (MailSink sink = MailSink.start(folder, 0, 0)) {
            send(sink.smtpPort(), "<one@house>", "First", "chair@example.org");
            send(sink.smtpPort(), "<two@house>", "Second – with a dash", "chair@example.org");

            JsonNode mails = new JsonMapper().readTree(get(sink, "mails.json").body());
            assertThat(mails.size()).isEqualTo(2);
            assertThat(mails.get(1).get("messageId").asString()).isEqualTo("<one@house>");
            JsonNode newest = mails.get(0);
            assertThat(newest.get("to").asString()).isEqualTo("chair@example.org");
            assertThat(newest.get("subject").asString()).isEqualTo("Second – with a dash");
            assertThat(newest.get("receivedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(newest.get("body").asString()).contains("Open the case: R-1");
            assertThat(newest.get("headers").get("From").asString()).isEqualTo("house@example.org");
        }
    }

    @Test
    void the_page_shows_words_and_never_markup() throws Exception {
        try (MailSink sink = MailSink.start(folder, 0, 0)) {
            send(sink.smtpPort(), "<one@house>", "<script>alert('x')</script>", "chair@example.org");

            HttpResponse<String> list = get(sink, "");
            assertThat(list.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(list.body())
                    .contains("<html lang=\"en\">", "<th scope=\"col\">To</th>", "&lt;script&gt;")
                    .doesNotContain("<script>");
            HttpResponse<String> one =
                    get(sink, "mails/" + sink.mails().getFirst().id());
            assertThat(one.body())
                    .contains("Open the case: R-1", "chair@example.org")
                    .doesNotContain("<script>");
            assertThat(get(sink, "mails/unknown").statusCode()).isEqualTo(404);
            assertThat(get(sink, "healthz").body()).isEqualTo("ok");
        }
    }

    @Test
    void a_taken_port_is_named_in_one_sentence() {
        try (MailSink sink = MailSink.start(folder, 0, 0)) {
            assertThatExceptionOfType(HouseProblem.class)
                    .isThrownBy(() -> MailSink.start(folder, sink.smtpPort(), 0).close())
                    .withMessageContaining("Port " + sink.smtpPort() + " on 127.0.0.1 is taken");
        }
    }

    private ChildJvm start() throws IOException {
        int port = Loopback.anyFree();
        return ChildJvm.start(MailSink.class, folder.toString(), Integer.toString(port), "0");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    private static void send(ChildJvm sink, String messageId, String subject, String... recipients)
            throws MessagingException {
        int port = Integer.parseInt(sink.firstLine().replaceAll(".*SMTP on port (\\d+).*", "$1"));
        send(port, messageId, subject, recipients);
    }

    private static void send(int port, String messageId, String subject, String... recipients)
            throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        mail.setFrom("house@example.org");
        for (String recipient : recipients) {
            mail.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        mail.setSubject(subject, "UTF-8");
        mail.setText("Open the case: R-1", "UTF-8");
        Transport.send(mail);
    }

    private static HttpResponse<String> get(MailSink sink, String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = sink.page().resolve(path);
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
