package org.safeguarding.referral.attachment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How large one file may be, and how many a case may have. */
@ConfigurationProperties("safeguarding.attachment")
record AttachmentProperties(DataSize maxSize, int mostInACase) {

    /** Where ClamAV's daemon listens; without a host nothing is scanned. */
    @ConfigurationProperties("safeguarding.clamav")
    record Scanner(String host, int port, Duration timeout) {}
}
