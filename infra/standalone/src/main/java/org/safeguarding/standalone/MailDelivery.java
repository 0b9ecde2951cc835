package org.safeguarding.standalone;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One SMTP transaction: the answer 250 goes out only when every recipient's mail is on disk. */
class MailDelivery implements MessageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final MailBox mailBox;
    private final List<String> recipients = new ArrayList<>();

    MailDelivery(MailBox mailBox) {
        this.mailBox = mailBox;
    }

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException, RejectException {
        byte[] message = data.readAllBytes();
        try {
            for (String recipient : recipients) {
                mailBox.accept(recipient, message);
            }
            return null;
        } catch (MessagingException unreadable) {
            throw new RejectException(554, "5.6.0 This is not a mail.");
        } catch (IOException trouble) {
            LOG.error("A mail could not be kept", trouble);
            throw new RejectException(451, "4.3.0 The mail could not be kept; try again later.");
        }
    }

    @Override
    public void done() {}
}
