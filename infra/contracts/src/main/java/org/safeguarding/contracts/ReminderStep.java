package org.safeguarding.contracts;

/** How far the ladder of reminders has got with a return that an agency owes. */
public enum ReminderStep {
    BEFORE_DUE,
    ON_THE_DAY,
    AFTER_DUE,
    /** The agency's lead has not answered, and the chair hears of it. */
    TO_THE_CHAIR
}
