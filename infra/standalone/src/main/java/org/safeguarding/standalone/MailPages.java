package org.safeguarding.standalone;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The mails as plain pages: a list, and one mail's text. */
final class MailPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(UTC);

    private MailPages() {}

    static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return Html.page("Mails", "<p>No mail has arrived yet. Reload the page to look again.</p>");
        }
        String rows = mails.stream().map(MailPages::row).collect(joining("\n"));
        return Html.page("Mails", """
                <table>
                  <caption>%d %s, the newest first. They went to this demonstration's sink and to nobody else.</caption>
                  <thead><tr><th scope="col">Received</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
                  <tbody>
                %s
                  </tbody>
                </table>
                """.formatted(mails.size(), mails.size() == 1 ? "mail" : "mails", rows));
    }

    private static String row(Mail mail) {
        String subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                .formatted(time(mail.receivedAt()), Html.escape(mail.to()), mail.id(), Html.escape(subject));
    }

    static String one(Mail mail) {
        return Html.page(mail.subject().isBlank() ? "(no subject)" : mail.subject(), """
                <p><a href="/">All mails</a></p>
                <table>
                  <tr><th scope="row">Received</th><td>%s</td></tr>
                  <tr><th scope="row">To</th><td>%s</td></tr>
                  <tr><th scope="row">Message-ID</th><td>%s</td></tr>
                </table>
                <pre>%s</pre>
                """.formatted(
                        time(mail.receivedAt()),
                        Html.escape(mail.to()),
                        Html.escape(mail.messageId()),
                        Html.escape(mail.body())));
    }

    static String missing() {
        return Html.page("No such page", "<p><a href=\"/\">All mails</a></p>");
    }

    private static String time(Instant instant) {
        return "<time datetime=\"" + instant + "\">" + TIME.format(instant) + "</time>";
    }
}
