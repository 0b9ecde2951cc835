package org.safeguarding.standalone;

/** Something keeps the house from standing; the message is one sentence for the person who started it. */
public final class HouseProblem extends RuntimeException {

    /** A problem that explains itself. */
    public HouseProblem(String sentence) {
        super(sentence);
    }

    /** A problem whose cause is worth keeping for a log. */
    public HouseProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
