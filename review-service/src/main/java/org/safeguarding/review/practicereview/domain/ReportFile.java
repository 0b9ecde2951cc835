package org.safeguarding.review.practicereview.domain;

import java.util.UUID;
import org.safeguarding.platform.fact.Scan;

/** A version of the report as a file: under which id its bytes rest, how many they are, of which type, and whether a virus scanner had looked at them. */
public record ReportFile(UUID id, long size, String mediaType, Scan scan) {}
