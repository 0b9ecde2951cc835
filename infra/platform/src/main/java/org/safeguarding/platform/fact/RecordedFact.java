package org.safeguarding.platform.fact;

import java.time.Instant;

/** A fact as it was recorded: under which id, at which place of its stream, and when. */
public record RecordedFact(String eventId, long sequence, Instant recordedAt, CaseFact fact) {}
