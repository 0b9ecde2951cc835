package org.safeguarding.referral.domain.form.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of one section of a form: the components of a record, but for the reasons in {@code unknown}. */
public final class Section {

    /** The name under which a section keeps the reasons for what is not known. */
    public static final String UNKNOWN = "unknown";

    /** How long a reason may be. */
    public static final int LONGEST_REASON = 1_000;

    private static final ClassValue<Section> SECTIONS = new ClassValue<>() {
        @Override
        protected Section computeValue(Class<?> type) {
            return new Section(type);
        }
    };

    private final List<Question> questions;

    private Section(Class<?> type) {
        questions = Stream.of(type.getRecordComponents())
                .filter(component -> !component.getName().equals(UNKNOWN))
                .map(Question::new)
                .toList();
    }

    /** The section that a record describes. */
    public static Section of(Class<?> record) {
        return SECTIONS.get(record);
    }

    public List<Question> questions() {
        return questions;
    }

    /** The question of that name. */
    public Question question(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question " + name));
    }

    /** The questions whose answer may be unknown. */
    public List<Question> perhapsUnknown() {
        return questions.stream().filter(Question::mayBeUnknown).toList();
    }

    /** What a filled-in section lacks or has too much of, without looking into its answers. */
    public static List<Flaw> incomplete(Record section) {
        var flaws = new ArrayList<Flaw>();
        var reasons = reasons(section);
        for (var question : of(section.getClass()).questions) {
            Demand.of(question, section)
                    .flaw(
                            question.answer(section) != null,
                            question.mayBeUnknown() && reasons.containsKey(question.name()))
                    .ifPresent(sentence -> flaws.add(new Flaw(question.name(), sentence)));
            question.mark(NeededUnless.class)
                    .map(unless -> Demand.standing(unless, section))
                    .filter(instead -> instead.size() > 1)
                    .ifPresent(instead -> flaws.add(new Flaw(
                            question.name(), "must have only one in its place, not " + String.join(" and ", instead))));
        }
        return flaws;
    }

    /** The reasons that a filled-in section gives for what is not known. */
    static Map<String, @Nullable String> reasons(Record section) {
        for (var component : section.getClass().getRecordComponents()) {
            if (component.getName().equals(UNKNOWN)) {
                Object given = new Question(component).answer(section);
                @SuppressWarnings("unchecked")
                var reasons = (Map<String, @Nullable String>) (given == null ? Map.of() : given);
                return reasons;
            }
        }
        return Map.of();
    }
}
