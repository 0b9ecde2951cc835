package org.safeguarding.platform.deadline;

/** How a clock stands. A missed day stays missed: {@code LATE} can only become {@code MET_LATE} or, counted, stopped. */
public enum ClockState {
    /** Not done yet, and the day is not over. */
    RUNNING,
    /** Done in time. */
    MET,
    /** Not done, and the day is over. */
    LATE,
    /** Done, after the day was over. */
    MET_LATE,
    /** Nothing is owed any more, and it was not done. */
    STOPPED
}
