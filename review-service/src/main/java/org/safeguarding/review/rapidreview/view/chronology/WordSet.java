package org.safeguarding.review.rapidreview.view.chronology;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text without case, order, marks and those words that say nothing. */
record WordSet(Set<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "the", "to", "was", "were",
            "with");

    static WordSet of(String text) {
        return new WordSet(BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
                .collect(toUnmodifiableSet()));
    }

    /** Whether at least so many of a hundred words of both are common to both. */
    boolean isLike(WordSet other, int ofAHundred) {
        int common = common(other);
        return common > 0 && common * 100 >= ofAHundred * (words.size() + other.words.size() - common);
    }

    boolean sharesAWordWith(WordSet other) {
        return words.stream().anyMatch(other.words::contains);
    }

    private int common(WordSet other) {
        int common = 0;
        for (var word : words) {
            common += other.words.contains(word) ? 1 : 0;
        }
        return common;
    }
}
