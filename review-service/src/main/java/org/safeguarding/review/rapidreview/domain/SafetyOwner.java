package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import org.safeguarding.platform.fact.Affiliation;

/** Who sees to an immediate safety action, and by which day. */
public record SafetyOwner(Affiliation agency, LocalDate dueOn) {}
