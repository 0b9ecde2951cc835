package org.safeguarding.review.rapidreview.view.chronology;

import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.rapidreview.domain.ContactEntry;

/** An entry with its words taken apart, so that each is read once however often it is compared. */
record Told(int line, Affiliation agency, ContactEntry contact, WordSet who, WordSet what) {

    static Told of(int line, Entry entry) {
        var contact = entry.entry();
        return new Told(line, entry.agency(), contact, WordSet.of(contact.who()), WordSet.of(contact.what()));
    }
}
