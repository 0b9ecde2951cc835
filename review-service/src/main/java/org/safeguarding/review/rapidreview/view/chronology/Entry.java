package org.safeguarding.review.rapidreview.view.chronology;

import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.rapidreview.domain.ContactEntry;

/** One entry of one return: whose it is, in which version, recorded by which event, and at which place from 1. */
record Entry(Affiliation agency, int version, String event, int place, ContactEntry entry) {}
