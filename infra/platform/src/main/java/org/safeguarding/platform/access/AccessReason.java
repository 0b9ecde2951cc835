package org.safeguarding.platform.access;

import java.util.Locale;

/** Why a case is closed to a caller. Where the sentence is that there is nothing, nobody learns of a case by guessing. */
public enum AccessReason {
    NOT_YOUR_ROLE("Your role may not do this."),
    CLOSED_BY_CONFLICT("You have declared a conflict of interest in this case, so it is closed to you."),
    ASSIGNED_TO_ANOTHER("This case is assigned to another screening officer, who can give it to you or give it back."),
    ANOTHER_AGENCYS(AccessReason.NOTHING),
    /** The caller's organisation was asked for nothing in this case. */
    NOT_ASKED(AccessReason.NOTHING),
    NOT_ON_THE_PANEL(AccessReason.NOTHING),
    /** The caller has to do with the case, but what is asked for in it is another organisation's. */
    NOT_THE_OWNER(AccessReason.NOTHING),
    NOT_THE_REVIEWER(AccessReason.NOTHING),
    /** There is none, and to such a caller that is said in no other words than of another's. */
    NO_SUCH_CASE(AccessReason.NOTHING);

    private static final String NOTHING = "There is nothing under this address.";

    private final String sentence;

    AccessReason(String sentence) {
        this.sentence = sentence;
    }

    /** What the caller is told. */
    public String sentence() {
        return sentence;
    }

    /** The problem that says so ends in it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is answered like a case that there is not. */
    public boolean hidden() {
        return sentence.equals(NOTHING);
    }
}
