package org.safeguarding.review.rapidreview.view.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.review.rapidreview.view.chronology.ChronologyLine.Contradiction;

/** Compares the entries of each day, every one with every other, and marks both sides. A line lists so many marks as can be looked into, and counts the rest. */
final class Disagreements {

    static final int LISTED = 25;

    private final Map<Integer, List<Contradiction>> marks = new HashMap<>();
    private final Map<Integer, Integer> besides = new HashMap<>();

    private Disagreements() {}

    /** The marks of each line; the entries come in the order of the chronology. */
    static Disagreements among(List<Entry> entries) {
        var found = new Disagreements();
        var day = new ArrayList<Told>();
        for (int line = 1; line <= entries.size(); line++) {
            var told = Told.of(line, entries.get(line - 1));
            if (!day.isEmpty()
                    && !day.getFirst().contact().on().equals(told.contact().on())) {
                day.clear();
            }
            day.forEach(earlier -> found.compare(earlier, told));
            day.add(told);
        }
        return found;
    }

    private void compare(Told one, Told other) {
        if (one.agency().equals(other.agency())) {
            return;
        }
        for (var rule : Disagreement.values()) {
            if (rule.between(one, other)) {
                mark(one, other, rule);
                mark(other, one, rule);
            }
        }
    }

    private void mark(Told line, Told with, Disagreement rule) {
        var listed = marks.computeIfAbsent(line.line(), none -> new ArrayList<>());
        if (listed.size() < LISTED) {
            listed.add(new Contradiction(with.line(), rule, rule.sentence()));
        } else {
            besides.merge(line.line(), 1, Integer::sum);
        }
    }

    /** The marks of a line, by its number from 1. */
    List<Contradiction> with(int line) {
        return List.copyOf(marks.getOrDefault(line, List.of()));
    }

    /** How many more a line has than are listed. */
    int besides(int line) {
        return besides.getOrDefault(line, 0);
    }
}
