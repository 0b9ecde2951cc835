package org.safeguarding.platform.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that shows the world's time of day on the day that stands in a file, as in {@code 2027-03-30}, counted in its
 * zone. The file is read anew each time, so that the day moves while the house runs; where it is missing or empty, it is
 * today. Deadlines and what may be dated when go by this clock. When an event was recorded, how long a token holds and
 * when a task is due do not: those stay true.
 */
final class RehearsalClock extends Clock {

    private final Path day;
    private final Clock world;

    RehearsalClock(Path day, Clock world) {
        this.day = day;
        this.world = world;
    }

    @Override
    public Instant instant() {
        var now = world.instant();
        var written = written();
        return written.isEmpty()
                ? now
                : now.atZone(getZone()).with(parsed(written)).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return world.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RehearsalClock(day, world.withZone(zone));
    }

    private String written() {
        try {
            return Files.readString(day).strip();
        } catch (NoSuchFileException today) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LocalDate parsed(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException nonsense) {
            throw new IllegalStateException("The day of the rehearsal in " + day + " is no date.", nonsense);
        }
    }
}
