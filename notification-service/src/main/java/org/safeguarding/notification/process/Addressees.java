package org.safeguarding.notification.process;

import org.safeguarding.notification.domain.Recipient;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The partnership's standing addressees, by their opaque names. */
@ConfigurationProperties("safeguarding.notification.addressees")
public record Addressees(Recipient chair, Recipient operator) {}
