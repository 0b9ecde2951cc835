package org.safeguarding.referral.domain;

import java.util.UUID;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.sealed.Sealed;

/** A document of the case: its bytes rest sealed beside the stream, and {@code sha256} (hexadecimal, of the plain bytes) tells whether they are still the same. */
public record Attachment(UUID id, String sha256, long size, String mediaType, Scan scan, Sealed<String> fileName) {}
