package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;

/** A stretch of practice that decided much, from its first to its last day, and what the panel makes of it. */
public record KeyEpisode(LocalDate from, LocalDate to, String what, String analysis) {

    boolean isPast(LocalDate today) {
        return !to.isBefore(from) && !to.isAfter(today);
    }

    @Override
    public String toString() {
        return "key episode";
    }
}
