package org.safeguarding.review.practicereview.domain;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Since when who has a copy of the report: of each recipient the first copy counts. */
public record Copies(Map<Recipient, LocalDate> firstOn) {

    /** Where no copy of the report is out. */
    public static final Copies NONE = new Copies(Map.of());

    public Copies {
        firstOn = Map.copyOf(firstOn);
    }

    /** With copies that went out on that day. */
    public Copies and(Collection<Recipient> to, LocalDate on) {
        var days = new HashMap<>(firstOn);
        to.forEach(recipient -> days.merge(recipient, on, (one, other) -> one.isBefore(other) ? one : other));
        return new Copies(days);
    }

    /** The day on which the last of those without whom nothing is published had a copy; empty while one has none. */
    public Optional<LocalDate> completeOn() {
        return firstOn.keySet().containsAll(Recipient.BEFORE_PUBLICATION)
                ? Optional.of(completeOn(LocalDate.MAX))
                : Optional.empty();
    }

    /** The same, if those who have none had theirs on the day given. */
    LocalDate completeOn(LocalDate otherwise) {
        return Recipient.BEFORE_PUBLICATION.stream()
                .map(recipient -> firstOn.getOrDefault(recipient, otherwise))
                .max(naturalOrder())
                .orElse(otherwise);
    }
}
