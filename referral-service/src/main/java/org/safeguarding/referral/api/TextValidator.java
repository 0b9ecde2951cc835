package org.safeguarding.referral.api;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts grapheme clusters, as a reader does: an accent, a flag or a family of emoji is one character. */
class TextValidator implements ConstraintValidator<Text, String> {

    /** Control characters, lone surrogates, line separators, and the marks that turn the direction of writing around. */
    private static final Pattern ONE_LINE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SEVERAL_LINES =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");

    /** No written language needs more code units for a character; a heap of combining marks would. */
    private static final int UNITS_PER_CHARACTER = 12;

    private int max;
    private boolean optional;
    private Pattern refused = ONE_LINE;

    @Override
    public void initialize(Text text) {
        max = text.max();
        optional = text.optional();
        refused = text.lines() ? SEVERAL_LINES : ONE_LINE;
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null || value.isBlank()) {
            return optional && value == null;
        }
        if (refused.matcher(value).find()) {
            return no(context, "must not contain control characters");
        }
        if (value.length() > (long) max * UNITS_PER_CHARACTER || characters(value) > max) {
            return no(context, "must be no longer than " + max + " characters");
        }
        return true;
    }

    static int characters(String value) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(value);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static boolean no(ConstraintValidatorContext context, String problem) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(problem).addConstraintViolation();
        return false;
    }
}
