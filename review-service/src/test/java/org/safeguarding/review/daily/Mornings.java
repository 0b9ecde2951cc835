package org.safeguarding.review.daily;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.safeguarding.contracts.CaseId;

/** The daily looks as tests take them: on the morning of any day, at what is remembered until then. */
public final class Mornings {

    private Mornings() {}

    /** A clock that stands on the morning of that day. */
    public static Clock of(LocalDate day) {
        return Clock.fixed(day.atTime(7, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Waits until as many days of the case are remembered as past on the day after that one; the memory follows the events in its own time. */
    public static void awaitPast(DueDays days, String feature, CaseId caseId, LocalDate due, int expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> days.past(feature, due.plusDays(1)).stream()
                                .filter(one -> one.caseId().equals(caseId))
                                .count()
                        == expected);
    }
}
