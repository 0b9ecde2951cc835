package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One contact of an agency with the family, as its record tells it; {@code childSeen} is null where the record does not say. */
public record ContactEntry(
        LocalDate on,
        @Nullable LocalTime at,
        String who,
        String what,
        @Nullable Boolean childSeen,
        @Nullable String outcome) {

    @Override
    public String toString() {
        return "contact entry";
    }
}
