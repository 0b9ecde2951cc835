package org.safeguarding.standalone;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that keeps every mail on disk and passes none on, with a page that shows them. */
public final class MailSink implements AutoCloseable {

    private static final int LARGEST_MAIL = 10_000_000;

    private final MailBox mailBox;
    private final SMTPServer smtp;
    private final MailSite site;
    private final int smtpPort;
    private final int pagePort;

    private MailSink(MailBox mailBox, SMTPServer smtp, MailSite site, int smtpPort, int pagePort) {
        this.mailBox = mailBox;
        this.smtp = smtp;
        this.site = site;
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    /** Starts on a folder, which is made when it is not there; any free port for 0. */
    public static MailSink start(Path folder, int smtpPort, int pagePort) {
        int claimedSmtp = Loopback.claim(smtpPort, "the mail sink");
        int claimedPage = Loopback.claim(pagePort, "the page of the mail sink");
        try {
            MailBox mailBox = new MailBox(folder);
            SMTPServer smtp = SMTPServer.port(claimedSmtp)
                    .bindAddress(InetAddress.ofLiteral(Loopback.ADDRESS))
                    .hostName("localhost")
                    .softwareName("safeguarding mail sink")
                    .maxMessageSize(LARGEST_MAIL)
                    .messageHandlerFactory(context -> new MailDelivery(mailBox))
                    .build();
            smtp.start();
            return new MailSink(mailBox, smtp, new MailSite(mailBox, claimedPage), claimedSmtp, claimedPage);
        } catch (IOException | RuntimeException trouble) {
            throw new HouseProblem("The mail sink did not start: " + trouble.getMessage(), trouble);
        }
    }

    /** Where it takes mails, on 127.0.0.1. */
    public int smtpPort() {
        return smtpPort;
    }

    /** Where people read them. */
    public URI page() {
        return URI.create("http://" + Loopback.ADDRESS + ":" + pagePort + "/");
    }

    /** Every mail, the newest first. */
    public List<Mail> mails() {
        try {
            return mailBox.mails();
        } catch (IOException | MessagingException unreadable) {
            throw new HouseProblem("The mails cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Takes no more mail; what it has accepted is on disk. */
    @Override
    public void close() {
        smtp.stop();
        site.close();
    }

    /** A sink as a process of its own: folder, SMTP port and page port. */
    public static void main(String[] arguments) throws InterruptedException {
        OwnProcess.run("The mail sink", () -> {
            MailSink sink =
                    start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            System.out.println("The mail sink is ready: SMTP on port " + sink.smtpPort() + ", mails at " + sink.page());
            return sink;
        });
    }
}
