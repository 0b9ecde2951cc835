package org.safeguarding.review.daily;

/** Something that somebody owes by a day, and the event with which it began to be owed. */
public interface Owed {

    /** The identifier of that event. */
    String cause();

    /** The chain of causes that the event belongs to. */
    String correlation();
}
