package org.safeguarding.referral.domain.clock;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.Standing;

/**
 * One clock of one case. Facts that change later are counted beside what was counted before, never instead of it: the
 * first due day and its breach stay.
 */
public final class CaseClock {

    private final ClockName name;
    private final String title;
    private final List<Count> counts = new ArrayList<>();
    private final List<ExplainedDelay> delays = new ArrayList<>();

    CaseClock(ClockName name, int number, Count first) {
        this.name = name;
        this.title = name.nth(number);
        counts.add(first);
    }

    /** Its name in this case, such as {@code SIN}, or {@code SIN-2} where the case was considered a second time. */
    public String title() {
        return title;
    }

    /** Which clock it is. */
    public ClockName name() {
        return name;
    }

    /** The deadline that comes first of all that were counted: whoever looks for what is due looks for this one. */
    public Deadline firstOfAll() {
        return counts.stream()
                .map(Count::deadline)
                .min(comparing(Deadline::dueOn))
                .orElseThrow();
    }

    /** The day on which it was met, as told last; null while it was not. */
    public @Nullable LocalDate metOn() {
        return last().metOn();
    }

    /** The day on which nothing was owed any more though it was not met; null where that is not so. */
    public @Nullable LocalDate stoppedOn() {
        return last().stoppedOn();
    }

    /** Whether a delay was recorded with its reason. */
    public boolean explained() {
        return !delays.isEmpty();
    }

    /** How it stands on that day: of several counts the one that is furthest late, else the last. */
    public ClockReading on(LocalDate today) {
        var standings = counts.stream().map(count -> count.on(today)).toList();
        var shown = standings.stream()
                .filter(Standing::breached)
                .max(comparingInt(Standing::workingDaysLate))
                .orElseGet(standings::getLast);
        var events = new ArrayList<String>();
        counts.forEach(count -> events.addAll(count.events()));
        delays.forEach(delay -> events.add(delay.event()));
        return new ClockReading(
                title,
                shown,
                counts.getFirst().deadline().dueOn(),
                events.stream().distinct().toList(),
                standings,
                List.copyOf(delays));
    }

    boolean runs() {
        return counts.stream().anyMatch(Count::runs);
    }

    Count last() {
        return counts.getLast();
    }

    void meet(LocalDate day, String event) {
        counts.replaceAll(count -> count.met(day, event));
    }

    void stop(LocalDate day, String event) {
        counts.replaceAll(count -> count.stopped(day, event));
    }

    /** Counts again where the deadline or the day on which it was met is another than was counted last. */
    void countAgain(Deadline deadline, @Nullable LocalDate metOn, String event) {
        var again = last().again(deadline, metOn, event);
        boolean same = again.deadline().equals(last().deadline()) && Objects.equals(metOn, last().metOn());
        if (!same) {
            counts.add(again);
        }
    }

    void explain(ExplainedDelay delay) {
        delays.add(delay);
    }
}
