package org.safeguarding.referral.domain.form.question;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Optional;
import org.safeguarding.platform.rule.FreeText;
import org.safeguarding.referral.domain.vocabulary.Vocabularies;

/** Looks at one answer against the marks of its question. */
final class Values {

    private Values() {}

    static Optional<String> flaw(Question question, Object answer, Record section, Circumstances at) {
        return question.marks()
                .flatMap(mark -> flaw(mark, answer, section, at).stream())
                .findFirst();
    }

    private static Optional<String> flaw(Annotation mark, Object answer, Record section, Circumstances at) {
        return switch (mark) {
            case Words words -> FreeText.flaw(answer.toString(), words.max(), words.lines());
            case Code code ->
                unless(
                        Vocabularies.named(code.value()).holds(answer.toString(), at.today()),
                        "must be a code of the vocabulary " + code.value() + " that is not retired");
            case Written written -> written(written.value(), answer.toString(), at);
            case HasBegun begun -> unless(!((LocalDate) answer).isAfter(at.today()), "must not be in the future");
            case NotBefore other -> notBefore(other.value(), (LocalDate) answer, section);
            case Between bounds ->
                unless(
                        (Integer) answer >= bounds.least() && (Integer) answer <= bounds.most(),
                        "must be between " + bounds.least() + " and " + bounds.most());
            case MustBeTrue must -> unless(Boolean.TRUE.equals(answer), "must be true");
            default -> Optional.empty();
        };
    }

    private static Optional<String> written(Format format, String text, Circumstances at) {
        if (!format.fits(text)) {
            return Optional.of(text.isBlank() ? "must be given" : format.sentence());
        }
        return unless(
                format != Format.WORK_EMAIL || at.approves(text),
                "must be a work address of a domain that the partnership approves");
    }

    private static Optional<String> notBefore(String field, LocalDate day, Record section) {
        var other = Section.of(section.getClass()).question(field).answer(section);
        return unless(!(other instanceof LocalDate first) || !day.isBefore(first), "must not be before " + field);
    }

    private static Optional<String> unless(boolean holds, String sentence) {
        return holds ? Optional.empty() : Optional.of(sentence);
    }
}
