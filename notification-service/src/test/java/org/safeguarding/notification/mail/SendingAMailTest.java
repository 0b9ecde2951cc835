package org.safeguarding.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.notification.domain.FailureReason.ADDRESS_UNREADABLE;
import static org.safeguarding.notification.domain.FailureReason.REFUSED_FOR_GOOD;
import static org.safeguarding.notification.domain.FailureReason.REFUSED_FOR_NOW;
import static org.safeguarding.notification.domain.FailureReason.SENDER_REFUSED;
import static org.safeguarding.notification.domain.FailureReason.SMTP_UNREACHABLE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.notification.Postbox;
import org.safeguarding.notification.mail.Dispatch.Accepted;
import org.safeguarding.notification.mail.Dispatch.Failed;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SendingAMailTest {

    private static final String POLICE = "panel-police@partner.example";
    private static final UUID ID = UUID.fromString("5a1de000-0000-5000-8000-000000000001");
    private static final WrittenLetter LETTER = new WrittenLetter("A subject", "A body.\n");

    private final Postbox postbox = Postbox.closed();

    @AfterEach
    void close() {
        postbox.close();
    }

    @Test
    void a_mail_is_its_letter_and_a_closed_list_of_headers() {
        postbox.open();

        assertThat(send(POLICE, postbox.port())).isEqualTo(new Accepted());

        var mail = postbox.mails().getFirst();
        assertThat(mail.to()).isEqualTo(POLICE);
        assertThat(mail.body()).isEqualTo("A body.\n");
        assertThat(mail.headers())
                .containsEntry("From", "no-reply@partnership.example")
                .containsEntry("To", POLICE)
                .containsEntry("Subject", "A subject")
                .containsEntry("Message-ID", "<" + ID + "@partnership.example>")
                .containsEntry("Auto-Submitted", "auto-generated");
        assertThat(mail.headers().keySet())
                .isSubsetOf(
                        "Received",
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Auto-Submitted");
    }

    @Test
    void sent_twice_it_is_the_same_message() {
        postbox.open();

        send(POLICE, postbox.port());
        send(POLICE, postbox.port());

        assertThat(postbox.mails())
                .hasSize(2)
                .extracting(mail -> mail.header("Message-ID"))
                .containsOnly("<" + ID + "@partnership.example>");
    }

    @Test
    void a_server_that_is_away_is_unreachable() {
        assertThat(send(POLICE, postbox.port())).isEqualTo(new Failed(SMTP_UNREACHABLE));
    }

    @Test
    void a_server_that_keeps_silent_is_unreachable() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(send(POLICE, silent.getLocalPort())).isEqualTo(new Failed(SMTP_UNREACHABLE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451, 452})
    void not_now_is_not_never(int code) {
        postbox.open().refuse(POLICE, code);

        assertThat(send(POLICE, postbox.port())).isEqualTo(new Failed(REFUSED_FOR_NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 551, 553, 554})
    void never_is_never(int code) {
        postbox.open().refuse(POLICE, code);

        assertThat(send(POLICE, postbox.port())).isEqualTo(new Failed(REFUSED_FOR_GOOD));
    }

    @Test
    void a_server_that_refuses_us_does_not_condemn_the_letter() {
        postbox.open().refuse("no-reply@partnership.example", 550);

        assertThat(send(POLICE, postbox.port())).isEqualTo(new Failed(SENDER_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no address", "a@b.example\r\nBcc: c@d.example", ""})
    void what_is_no_address_is_not_sent_to(String address) {
        postbox.open();

        assertThat(send(address, postbox.port())).isEqualTo(new Failed(ADDRESS_UNREADABLE));
        assertThat(postbox.mails()).isEmpty();
    }

    private static Dispatch send(String address, int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(port);
        smtp.getJavaMailProperties().put("mail.smtp.connectiontimeout", "500");
        smtp.getJavaMailProperties().put("mail.smtp.timeout", "500");
        var identity = new MailIdentity(
                "no-reply@partnership.example", "partnership.example", URI.create("https://door.example"));
        return new MailGateway(smtp, identity).send(ID, address, LETTER);
    }
}
