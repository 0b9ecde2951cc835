package org.safeguarding.platform.concurrency;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The case has moved on since the caller looked at it; nothing was changed. */
final class StaleVersion extends RuntimeException {

    private static final DateTimeFormatter IN_LONDON = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private final transient List<Change> changes;

    StaleVersion(List<Change> changes) {
        super("changed meanwhile", null, false, false);
        this.changes = List.copyOf(changes);
    }

    List<Change> changes() {
        return changes;
    }

    String sentence() {
        if (changes.isEmpty()) {
            return "This case was never at the version that If-Match names; read it again.";
        }
        var last = changes.getLast();
        var who = last.who() == null ? "a " + last.role() : last.who() + " (" + last.role() + ")";
        var what = last.what() == null ? "" : ": " + last.what();
        var more = changes.size() == 1 ? "" : " (the last of " + changes.size() + " changes)";
        return "Since you looked, " + who + " changed this case on " + IN_LONDON.format(last.at()) + what + more
                + ". Read it again before you decide.";
    }
}
