package org.safeguarding.referral.domain.form.question;

import org.safeguarding.referral.domain.form.NhsCheckDigit;

/** The fixed forms of texts. */
public enum Format {
    NHS_NUMBER("[0-9]([ -]?[0-9]){9}", 20, "must be an NHS number: ten digits, the last of which is its check digit"),
    WORK_EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+", 254, "must be an e-mail address"),
    PUPIL_NUMBER(
            "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]",
            13,
            "must be a unique pupil number: a letter, eleven digits, and a digit or letter");

    private final String pattern;
    private final int longest;
    private final String sentence;

    Format(String pattern, int longest, String sentence) {
        this.pattern = pattern;
        this.longest = longest;
        this.sentence = sentence;
    }

    /** The form, as a regular expression for the whole text. */
    public String pattern() {
        return "^" + pattern + "$";
    }

    /** What a text of this form is, as the end of a sentence. */
    public String sentence() {
        return sentence;
    }

    /** How long the text may be. */
    public int longest() {
        return longest;
    }

    boolean fits(String text) {
        return text.length() <= longest
                && text.matches(pattern)
                && (this != NHS_NUMBER || NhsCheckDigit.holds(NhsCheckDigit.normalised(text)));
    }
}
