package org.safeguarding.referral.duplicate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which forenames stand for one another, read from {@code nicknames.csv}: each row a name, and what it is called and spelt. */
final class Nicknames {

    private static final Map<String, Set<String>> ROOTS = read();

    private Nicknames() {}

    /** The full names that this one may stand for; itself where the table does not know it. */
    static Set<String> roots(String forename) {
        return ROOTS.getOrDefault(forename, Set.of(forename));
    }

    static boolean knows(String forename) {
        return ROOTS.containsKey(forename);
    }

    static boolean standForOneAnother(String one, String other) {
        var roots = roots(one);
        return roots(other).stream().anyMatch(roots::contains);
    }

    static List<List<String>> rows() {
        try (var bytes = requireNonNull(Nicknames.class.getResourceAsStream("nicknames.csv"))) {
            return new String(bytes.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Set<String>> read() {
        var roots = new HashMap<String, Set<String>>();
        for (var row : rows()) {
            for (var name : row) {
                roots.computeIfAbsent(name, unseen -> new TreeSet<>()).add(row.getFirst());
            }
        }
        return roots;
    }
}
