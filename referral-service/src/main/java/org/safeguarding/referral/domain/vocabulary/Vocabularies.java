package org.safeguarding.referral.domain.vocabulary;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every vocabulary there is, read from {@code vocabularies.csv} and {@code editions.csv}. */
public final class Vocabularies {

    private static final Map<Integer, Edition> EDITIONS = Table.rows("editions.csv", 3).stream()
            .map(row -> new Edition(Integer.parseInt(row.get(0)), LocalDate.parse(row.get(1)), row.get(2)))
            .collect(toMap(Edition::number, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private static final Map<String, Vocabulary> ALL = Table.rows("vocabularies.csv", 5).stream()
            .collect(groupingBy(
                    row -> row.get(0),
                    LinkedHashMap::new,
                    mapping(Vocabularies::term, collectingAndThen(toList(), ArrayList::new))))
            .entrySet()
            .stream()
            .map(entry -> new Vocabulary(entry.getKey(), entry.getValue()))
            .collect(toMap(Vocabulary::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private Vocabularies() {}

    /** All of them, by name. */
    public static List<Vocabulary> all() {
        return List.copyOf(ALL.values());
    }

    /** The editions that were published, the oldest first. */
    public static List<Edition> editions() {
        return List.copyOf(EDITIONS.values());
    }

    /** The vocabulary of that name, or empty. */
    public static Optional<Vocabulary> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The vocabulary of that name, which the code knows to be there. */
    public static Vocabulary named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No vocabulary " + name));
    }

    private static Term term(List<String> row) {
        return new Term(row.get(1), row.get(4), edition(row.get(2)), row.get(3).isEmpty() ? null : edition(row.get(3)));
    }

    private static Edition edition(String number) {
        return Optional.ofNullable(EDITIONS.get(Integer.valueOf(number))).orElseThrow();
    }
}
