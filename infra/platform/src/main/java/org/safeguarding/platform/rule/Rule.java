package org.safeguarding.platform.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Something that must be true of a case before a command is carried out. Implemented by one enum for each aggregate. */
public interface Rule {

    /** The rule in words that the caller can act on; never anything about the case itself. */
    String sentence();

    /** The constant's name; every rule is an enum constant. */
    String name();

    /** The stable code of the rule: {@code RapidReviewRule.PANEL_HAS_MET} is {@code rapid-review/panel-has-met}. */
    default String code() {
        var page = ((Enum<?>) this).getDeclaringClass().getSimpleName().replaceAll("Rules?$", "");
        return page.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
                + "/"
                + name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Refuses the command with this rule when it does not hold. */
    default void require(boolean holds) {
        if (!holds) {
            throw new RuleBroken(List.of(this));
        }
    }

    /** This rule, looked at: for {@link #requireAll}. */
    default Verdict when(boolean holds) {
        return new Verdict(this, holds);
    }

    /** Refuses the command with every rule that does not hold, so that the caller hears of all of them at once. */
    static void requireAll(Verdict... verdicts) {
        var broken = Stream.of(verdicts)
                .filter(verdict -> !verdict.holds())
                .map(Verdict::rule)
                .distinct()
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleBroken(broken);
        }
    }

    /** Whether a rule holds for a command. */
    record Verdict(Rule rule, boolean holds) {}
}
