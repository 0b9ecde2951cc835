package org.safeguarding.referral.domain.form.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.rule.FreeText;

/** Goes through a filled-in form, section by section, and names every answer that is missing, too much or cannot be. */
public final class Answers {

    private final Circumstances at;
    private final List<Flaw> flaws = new ArrayList<>();

    private Answers(Circumstances at) {
        this.at = at;
    }

    /** Everything that is wrong with a form; empty where it may be handed in. */
    public static List<Flaw> flaws(Record form, Circumstances at) {
        var answers = new Answers(at);
        answers.section(form, "");
        return List.copyOf(answers.flaws);
    }

    private void section(Record section, String prefix) {
        var incomplete = Section.incomplete(section);
        incomplete.forEach(flaw -> flaws.add(new Flaw(prefix + flaw.path(), flaw.sentence())));
        reasons(section, prefix);
        var named = incomplete.stream().map(Flaw::path).collect(Collectors.toSet());
        for (var question : Section.of(section.getClass()).questions()) {
            var answer = question.answer(section);
            if (answer != null && !named.contains(question.name())) {
                answer(question, answer, section, prefix + question.name());
            }
        }
    }

    private void answer(Question question, Object answer, Record section, String path) {
        var most = question.mark(AtMost.class);
        if (answer instanceof List<?> list) {
            if (most.isPresent() && list.size() > most.get().value()) {
                flaws.add(new Flaw(path, "must have no more than " + most.get().value() + " entries"));
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                one(question, list.get(i), section, path + "[" + i + "]");
            }
        } else {
            one(question, answer, section, path);
        }
    }

    private void one(Question question, @Nullable Object answer, Record section, String path) {
        if (answer == null) {
            flaws.add(new Flaw(path, "must be given"));
        } else if (answer instanceof Record nested && question.isSection()) {
            section(nested, path + ".");
        } else {
            Values.flaw(question, answer, section, at).ifPresent(sentence -> flaws.add(new Flaw(path, sentence)));
        }
    }

    private void reasons(Record section, String prefix) {
        Set<String> perhaps = Section.of(section.getClass()).perhapsUnknown().stream()
                .map(Question::name)
                .collect(Collectors.toSet());
        Section.reasons(section).forEach((field, reason) -> {
            var path = prefix + Section.UNKNOWN + "." + field;
            if (!perhaps.contains(field)) {
                flaws.add(new Flaw(
                        prefix + Section.UNKNOWN, "names what is no field of this section that may be unknown"));
            } else {
                FreeText.flaw(Objects.requireNonNullElse(reason, ""), Section.LONGEST_REASON, true)
                        .ifPresent(sentence -> flaws.add(new Flaw(path, sentence)));
            }
        });
    }
}
