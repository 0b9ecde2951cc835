package org.safeguarding.review.rapidreview.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingSet;

/** The day and the hours (Europe/London) of a meeting; null is what is open. */
record MeetingTime(
        LocalDate on, @Nullable LocalTime at, @Nullable LocalTime endsAt) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    static MeetingTime of(MeetingSet meeting) {
        return new MeetingTime(meeting.meetingOn(), meeting.at(), meeting.endsAt());
    }

    /** Whether an end that is named follows a beginning that is named, on the same day and as soon or late as a meeting ends. */
    boolean isOrdered() {
        if (endsAt == null) {
            return true;
        }
        if (at == null) {
            return false;
        }
        var length = Duration.between(at, endsAt);
        return length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
    }
}
