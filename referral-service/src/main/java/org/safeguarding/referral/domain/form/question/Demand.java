package org.safeguarding.referral.domain.form.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the other answers of a section make of a question. */
record Demand(boolean needed, boolean welcome, boolean reasonWelcome, String clause) {

    static Demand of(Question question, Record section) {
        boolean unknown = question.mayBeUnknown();
        var when = question.mark(NeededWhen.class);
        if (when.isPresent()) {
            var other =
                    Section.of(section.getClass()).question(when.get().field()).answer(section);
            boolean holds = other != null && Arrays.asList(when.get().is()).contains(other.toString());
            boolean welcome = holds || other == null || !when.get().onlyThen();
            return new Demand(
                    holds, welcome, unknown && welcome, (holds ? " where " : " unless ") + clause(when.get()));
        }
        var unless = question.mark(NeededUnless.class);
        if (unless.isPresent()) {
            var instead = standing(unless.get(), section);
            return instead.isEmpty()
                    ? new Demand(
                            true,
                            true,
                            unknown,
                            " unless " + String.join(" or ", unless.get().value()) + " is")
                    : new Demand(false, false, unknown, " where " + instead.getFirst() + " is given");
        }
        return new Demand(question.requirement() == Requirement.REQUIRED, true, unknown, "");
    }

    /** What is wrong where an answer, a reason for not knowing it, both or neither are given. */
    Optional<String> flaw(boolean answered, boolean reasoned) {
        if ((answered && !welcome) || (reasoned && !reasonWelcome)) {
            return Optional.of("must be left out" + clause);
        }
        if (answered && reasoned) {
            return Optional.of("must be given, or its reason stated in unknown, not both");
        }
        return needed && !answered && !reasoned
                ? Optional.of("must be given" + (reasonWelcome ? ", or its reason stated in unknown" : "") + clause)
                : Optional.empty();
    }

    /** The fields that stand in the place of another; more than one of them contradict each other. */
    static List<String> standing(NeededUnless unless, Record section) {
        return Stream.of(unless.value())
                .filter(name ->
                        stands(Section.of(section.getClass()).question(name).answer(section)))
                .toList();
    }

    private static boolean stands(@Nullable Object answer) {
        return answer != null && !Boolean.FALSE.equals(answer);
    }

    private static String clause(NeededWhen when) {
        return when.field() + " is " + String.join(" or ", when.is());
    }
}
