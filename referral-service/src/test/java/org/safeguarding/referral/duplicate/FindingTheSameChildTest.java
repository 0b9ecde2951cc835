package org.safeguarding.referral.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.duplicate.MadeUpChildren.Child;

/** How well keys and weights together find the same child, on a labelled set that is made anew from one seed. See infra/docs/duplicates.md. */
class FindingTheSameChildTest {

    private static final Path FIGURES = Path.of("target", "duplicates.txt");

    /** The weights were tuned on another seed than this one, by which they are judged. */
    private static final long SEED = 1989;

    private static final int TRUE_PAIRS_OF_EACH_KIND = 150;
    private static final int FALSE_PAIRS_OF_EACH_KIND = 400;

    private final Random random = new Random(SEED);
    private final MadeUpChildren children = new MadeUpChildren(random);

    @Test
    void true_pairs_are_found_and_strangers_are_left_alone() {
        var found = new TreeMap<Slip, Integer>();
        var pairs = 0;
        for (var slip : Slip.values()) {
            for (int i = 0; i < TRUE_PAIRS_OF_EACH_KIND; i++) {
                var pair = truePair(slip);
                found.merge(slip, isFound(pair.getFirst(), pair.getLast()) ? 1 : 0, Integer::sum);
                pairs++;
            }
        }
        var mistaken = new TreeMap<Stranger, Integer>();
        for (var stranger : Stranger.values()) {
            for (int i = 0; i < FALSE_PAIRS_OF_EACH_KIND; i++) {
                var child = children.any();
                var other = stranger.of(child, children, random);
                mistaken.merge(stranger, isFound(known(child), known(other)) ? 1 : 0, Integer::sum);
                pairs++;
            }
        }
        int hits = sum(found);
        int truePairs = Slip.values().length * TRUE_PAIRS_OF_EACH_KIND;
        double recall = 1.0 * hits / truePairs;
        double precision = 1.0 * hits / (hits + sum(mistaken));

        report("recall %.3f over %d true pairs, precision %.3f over %d pairs"
                .formatted(recall, truePairs, precision, pairs));
        found.forEach((slip, hit) -> report("| %s | %.3f |".formatted(slip, 1.0 * hit / TRUE_PAIRS_OF_EACH_KIND)));
        mistaken.forEach((kind, hit) -> report("| %s | %.3f |".formatted(kind, 1.0 * hit / FALSE_PAIRS_OF_EACH_KIND)));

        assertThat(found)
                .allSatisfy((slip, hit) -> assertThat(1.0 * hit / TRUE_PAIRS_OF_EACH_KIND)
                        .as(slip.name())
                        .isGreaterThanOrEqualTo(0.8));
        assertThat(mistaken)
                .allSatisfy((kind, hit) -> assertThat(1.0 * hit / FALSE_PAIRS_OF_EACH_KIND)
                        .as(kind.name())
                        .isLessThan(0.1));
        assertThat(pairs).isGreaterThanOrEqualTo(5_000);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).isGreaterThanOrEqualTo(0.8);
    }

    /** A tenth of those who are referred were referred before; another tenth are a brother, sister or namesake of one who was. */
    @Test
    void against_ten_thousand_others_a_screener_has_little_to_look_through() {
        var others = new ArrayList<Child>();
        for (int i = 0; i < 10_000; i++) {
            others.add(known(children.any()));
        }
        var identities = others.stream().map(Child::identity).toList();
        var index = index(identities);
        int referred = 5_000;
        int truePairs = 0;
        int hits = 0;
        int shown = 0;
        int compared = 0;
        int most = 0;
        for (int i = 0; i < referred; i++) {
            int before = i % 10 == 0 ? random.nextInt(others.size()) : -1;
            var child = newcomer(i, before, others);
            truePairs += before < 0 ? 0 : 1;
            var identity = child.identity();
            var blocked = new HashSet<Integer>();
            Keys.of(identity).forEach(key -> blocked.addAll(index.getOrDefault(key, List.of())));
            compared += blocked.size();
            most = Math.max(most, blocked.size());
            var candidates = new HashMap<Integer, Identity>();
            blocked.forEach(other -> candidates.put(other, identities.get(other)));
            for (var ranked : Ranking.of(identity, candidates)) {
                shown++;
                hits += ranked.key() == before ? 1 : 0;
            }
        }
        double recall = 1.0 * hits / truePairs;
        double precision = 1.0 * hits / shown;
        report("recall %.3f, precision %.3f, %.3f candidates a referral, compared %.1f on average and %d at most"
                .formatted(recall, precision, 1.0 * shown / referred, 1.0 * compared / referred, most));

        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).isGreaterThanOrEqualTo(0.8);
        assertThat(1.0 * shown / referred).isLessThan(0.2);
    }

    private Child newcomer(int i, int before, List<Child> others) {
        if (before >= 0) {
            return slipped(others.get(before));
        }
        var kinds = Stranger.values();
        var like = others.get(random.nextInt(others.size()));
        return i % 10 == 1 && like.birth() != null
                ? known(kinds[random.nextInt(kinds.length)].of(like, children, random))
                : known(children.any());
    }

    private Child slipped(Child original) {
        var slips = Slip.values();
        return slips[random.nextInt(slips.length)]
                .in(original, children, random)
                .map(slipped -> asWrittenBySomebodyElse(slipped, original))
                .orElseGet(() -> slipped(original));
    }

    private List<Child> truePair(Slip slip) {
        while (true) {
            var child = slip.occasion(children, random);
            var slipped = slip.in(child, children, random);
            if (slipped.isPresent()) {
                return List.of(child, asWrittenBySomebodyElse(slipped.get(), child));
            }
        }
    }

    /** The second referrer mostly knows no NHS number, and not always the sex and where the child lives. */
    private Child asWrittenBySomebodyElse(Child slipped, Child original) {
        var number = "the same".equals(slipped.nhsNumber()) ? original.nhsNumber() : null;
        var written = slipped.nhsNumber(number).sex(random.nextInt(20) == 0 ? null : slipped.sex());
        return switch (random.nextInt(10)) {
            case 0 -> written.postcode(null);
            case 1 -> written.postcode(children.postcode());
            default -> written;
        };
    }

    /** Seven in ten are referred with an NHS number of their own, all but three in a hundred with a date of birth. */
    private Child known(Child child) {
        var numbered = child.nhsNumber(random.nextInt(10) < 7 ? children.nhsNumber() : null);
        return random.nextInt(100) < 3 ? numbered.birth(null) : numbered;
    }

    private static boolean isFound(Child one, Child other) {
        var first = one.identity();
        var second = other.identity();
        return sharesAKey(first, second) && Resemblance.between(first, second).suffices();
    }

    private static boolean sharesAKey(Identity one, Identity other) {
        Set<String> keys = Keys.of(one);
        return Keys.of(other).stream().anyMatch(keys::contains);
    }

    private static Map<String, List<Integer>> index(List<Identity> identities) {
        var index = new HashMap<String, List<Integer>>();
        for (int i = 0; i < identities.size(); i++) {
            int at = i;
            Keys.of(identities.get(i))
                    .forEach(key -> index.computeIfAbsent(key, unseen -> new ArrayList<>())
                            .add(at));
        }
        return index;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void report(String line) {
        try {
            Files.writeString(FIGURES, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
