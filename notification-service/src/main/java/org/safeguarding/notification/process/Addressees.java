package org.safeguarding.notification.process;

import java.util.List;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The partnership's standing addressees, by their opaque names; {@code partners} are the lead safeguarding partners. */
@ConfigurationProperties("safeguarding.notification.addressees")
public record Addressees(Recipient chair, List<Recipient> partners, Recipient businessUnit, Recipient operator) {}
