package org.safeguarding.referral.duplicate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invented children of one town, most names usual and many rare; the same seed makes the same children. */
final class MadeUpChildren {

    private static final List<List<String>> ROWS = read();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Map<String, List<String>> WRITTEN_OTHERWISE = writtenOtherwise();
    static final Map<String, List<String>> CALLED = called();

    private final RandomGenerator random;
    private int numbers;

    MadeUpChildren(RandomGenerator random) {
        this.random = random;
    }

    /** A record of a child as a referrer fills it in. */
    record Child(
            String forename,
            String surname,
            @Nullable LocalDate birth,
            @Nullable String sex,
            @Nullable String postcode,
            @Nullable String nhsNumber,
            String community) {

        Identity identity() {
            return Identity.of(forename, surname, birth, sex, postcode, nhsNumber);
        }

        Child forename(String other) {
            return new Child(other, surname, birth, sex, postcode, nhsNumber, community);
        }

        Child surname(String other) {
            return new Child(forename, other, birth, sex, postcode, nhsNumber, community);
        }

        Child birth(@Nullable LocalDate other) {
            return new Child(forename, surname, other, sex, postcode, nhsNumber, community);
        }

        Child sex(@Nullable String other) {
            return new Child(forename, surname, birth, other, postcode, nhsNumber, community);
        }

        Child postcode(@Nullable String other) {
            return new Child(forename, surname, birth, sex, other, nhsNumber, community);
        }

        Child nhsNumber(@Nullable String other) {
            return new Child(forename, surname, birth, sex, postcode, other, community);
        }
    }

    Child any() {
        return of(community());
    }

    Child of(String community) {
        boolean girl = random.nextBoolean();
        return new Child(
                name(community, girl ? "girl" : "boy"),
                name(community, "surname"),
                birth(),
                girl ? "FEMALE" : "MALE",
                postcode(),
                nhsNumber(),
                community);
    }

    LocalDate birth() {
        // more of the small and of the grown ones, as in the national figures
        int days = random.nextInt(3) == 0 ? random.nextInt(2 * 365) : random.nextInt(18 * 365);
        return TODAY.minusDays(days + 1L);
    }

    String forename(Child like) {
        return name(like.community(), "FEMALE".equals(like.sex()) ? "girl" : "boy");
    }

    String surname(Child like) {
        return name(like.community(), "surname");
    }

    String community() {
        int at = random.nextInt(100);
        for (var row : ROWS) {
            if (row.get(2).equals("surname")) {
                at -= Integer.parseInt(row.get(1));
                if (at < 0) {
                    return row.getFirst();
                }
            }
        }
        throw new IllegalStateException("the shares make a hundred");
    }

    String postcode() {
        return "EN" + (1 + random.nextInt(8)) + " " + random.nextInt(10) + letter() + letter();
    }

    String nhsNumber() {
        return "%064x".formatted(++numbers);
    }

    private char letter() {
        return (char) ('A' + random.nextInt(20));
    }

    /** The more usual the sooner: the k-th name about as often as one over k plus eight. */
    private String name(String community, String kind) {
        var row = ROWS.stream()
                .filter(candidate -> candidate.getFirst().equals(community)
                        && candidate.get(2).equals(kind))
                .findFirst()
                .orElseThrow();
        double share = random.nextDouble() * Math.log((row.size() - 3 + 8) / 8.0);
        int at = (int) (8 * Math.exp(share) - 8);
        return row.get(3 + Math.min(at, row.size() - 4));
    }

    private static Map<String, List<String>> writtenOtherwise() {
        var all = new HashMap<String, List<String>>();
        for (var row : ROWS) {
            if (row.getFirst().equals("T")) {
                var spellings = row.subList(1, row.size());
                spellings
                        .subList(1, spellings.size())
                        .forEach(name -> all.merge(name, spellings, (one, other) -> {
                            var both = new ArrayList<>(one);
                            both.addAll(other);
                            return both;
                        }));
            }
        }
        return all;
    }

    private static Map<String, List<String>> called() {
        var all = new HashMap<String, List<String>>();
        ROWS.stream()
                .filter(row -> row.getFirst().equals("N"))
                .forEach(row -> all.put(row.get(1), row.subList(2, row.size())));
        return all;
    }

    private static List<List<String>> read() {
        try (var bytes = requireNonNull(MadeUpChildren.class.getResourceAsStream("/duplicate/names.csv"))) {
            return new String(bytes.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
