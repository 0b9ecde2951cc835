package org.safeguarding.notification.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who our mails are from, the domain in which their Message-IDs are unique, and the door to which their links lead. */
@ConfigurationProperties("safeguarding.notification.mail")
public record MailIdentity(String from, String messageIdDomain, URI gateway) {}
