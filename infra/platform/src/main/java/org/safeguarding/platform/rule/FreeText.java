package org.safeguarding.platform.rule;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words as a reader sees them: counted in grapheme clusters, so that an accent, a flag or a family of emoji is one character. */
public final class FreeText {

    /** No written language needs more code units for a character; a heap of combining marks would. */
    private static final int UNITS_PER_CHARACTER = 12;

    /** Control characters, lone surrogates, line separators, and the marks that turn the direction of writing around. */
    private static final String NOT_IN_ONE_LINE = "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069";

    private static final String NOT_IN_SEVERAL =
            "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern ONE_LINE = Pattern.compile("[" + NOT_IN_ONE_LINE + "]");
    private static final Pattern SEVERAL_LINES = Pattern.compile("[" + NOT_IN_SEVERAL + "]");

    private FreeText() {}

    /** What is wrong with the words, or empty. */
    public static Optional<String> flaw(String words, int max, boolean lines) {
        if (isBlank(words)) {
            return Optional.of("must be given");
        }
        if ((lines ? SEVERAL_LINES : ONE_LINE).matcher(words).find()) {
            return Optional.of("must not contain control characters");
        }
        return words.length() > (long) max * UNITS_PER_CHARACTER || characters(words) > max
                ? Optional.of("must be no longer than " + max + " characters")
                : Optional.empty();
    }

    /** The same as a regular expression, but for the length. */
    public static String pattern(boolean lines) {
        return "^(?=[\\s\\S]*[^\\s\\p{Z}])[^" + (lines ? NOT_IN_SEVERAL : NOT_IN_ONE_LINE) + "]*$";
    }

    /** How many characters a reader counts. */
    public static int characters(String words) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(words);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static boolean isBlank(String words) {
        return words.codePoints().allMatch(at -> Character.isWhitespace(at) || Character.isSpaceChar(at));
    }
}
