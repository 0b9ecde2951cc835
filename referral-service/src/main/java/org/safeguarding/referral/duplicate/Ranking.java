package org.safeguarding.referral.duplicate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record that may tell of the same child: which, and how much speaks for it. */
public record Ranking<K>(K key, Resemblance resemblance) {

    /** So many others of like names are chance: a name that they share says less. */
    private static final int A_FEW = 2;

    /** Of those who share a key with a child, who should be shown to a person, the likeliest first. */
    public static <K> List<Ranking<K>> of(Identity child, Map<K, Identity> others) {
        var all = new LinkedHashMap<K, Resemblance>();
        others.forEach((key, other) -> all.put(key, Resemblance.between(child, other)));
        boolean usual = all.values().stream().filter(Resemblance::ofNames).count() >= A_FEW;
        return all.entrySet().stream()
                .map(entry -> new Ranking<>(
                        entry.getKey(),
                        usual && entry.getValue().ofNames()
                                ? entry.getValue().and(Ground.A_USUAL_NAME)
                                : entry.getValue()))
                .filter(ranking -> ranking.resemblance().suffices())
                .sorted(Comparator.comparingInt(
                                (Ranking<K> ranking) -> ranking.resemblance().score())
                        .reversed())
                .toList();
    }
}
