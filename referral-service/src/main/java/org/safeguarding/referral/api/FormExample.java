package org.safeguarding.referral.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.NeededUnless;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Section;

/** Puts a section together as a partner could send it, from the examples of its questions. */
final class FormExample {

    private FormExample() {}

    static Map<String, Object> of(Class<?> section) {
        var example = new LinkedHashMap<String, Object>();
        var questions = Section.of(section).questions();
        questions.stream()
                .filter(question -> belongs(question, section))
                .filter(question -> questions.stream().noneMatch(other -> standsFor(question, other)))
                .forEach(question -> answer(question).ifPresent(given -> example.put(question.name(), given)));
        return example;
    }

    /** The answer that a question gives as its example. */
    static Optional<Object> answer(Question question) {
        if (question.isSection()) {
            var section = of(question.kind());
            return Optional.of(question.isList() ? List.of(section) : section);
        }
        return question.mark(Ask.class)
                .map(Ask::eg)
                .filter(eg -> !eg.isEmpty())
                .map(eg -> question.isList()
                        ? Stream.of(eg.split("\\|", -1)).map(Object.class::cast).toList()
                        : value(question.kind(), eg));
    }

    private static Object value(Class<?> kind, String eg) {
        if (kind == Boolean.class) {
            return Boolean.valueOf(eg);
        }
        return kind == Integer.class ? Integer.valueOf(eg) : eg;
    }

    private static boolean belongs(Question question, Class<?> section) {
        return question.mark(NeededWhen.class)
                .map(when -> !when.onlyThen()
                        || Section.of(section)
                                .question(when.field())
                                .mark(Ask.class)
                                .filter(ask -> Arrays.asList(when.is()).contains(ask.eg()))
                                .isPresent())
                .orElse(true);
    }

    private static boolean standsFor(Question question, Question other) {
        return other.mark(NeededUnless.class)
                .filter(unless -> Arrays.asList(unless.value()).contains(question.name()))
                .isPresent();
    }
}
