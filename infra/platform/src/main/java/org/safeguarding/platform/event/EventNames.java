package org.safeguarding.platform.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names under which events are stored, derived from their records by one rule: {@code RapidReviewEvent.OutcomeDecided}
 * is {@code rapid-review.outcome-decided}. A record may move to another package; an auditor never reads a class name.
 */
public final class EventNames {

    private final Map<String, Class<?>> events;

    private EventNames(Map<String, Class<?>> events) {
        this.events = events;
    }

    /** The events of a service, given the sealed pages on which its aggregates' events are nested. */
    public static EventNames of(Class<?>... pages) {
        return new EventNames(Stream.of(pages)
                .flatMap(EventNames::recordsOf)
                .collect(toUnmodifiableMap(EventNames::derive, Function.identity())));
    }

    /** A page may group its records under interfaces of its own. */
    private static Stream<Class<?>> recordsOf(Class<?> page) {
        return Stream.of(page.getPermittedSubclasses())
                .distinct()
                .flatMap(event -> event.isRecord() ? Stream.of(event) : recordsOf(event));
    }

    /** The stored name of an event's record. */
    public Optional<String> nameOf(Class<?> event) {
        return Optional.of(event).filter(events::containsValue).map(EventNames::derive);
    }

    /** The record behind a stored name; empty for an event that this release does not know. */
    public Optional<Class<?>> recordOf(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /** Every event that this service stores. */
    public Stream<Class<?>> records() {
        return events.values().stream();
    }

    private static String derive(Class<?> event) {
        var page = event.getEnclosingClass();
        if (page == null) {
            throw new IllegalArgumentException("An event is nested in the page of its aggregate, unlike " + event);
        }
        return kebab(page.getSimpleName().replaceAll("Event$", "")) + "." + kebab(event.getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
