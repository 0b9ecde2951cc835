package org.safeguarding.platform.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.safeguarding.platform.rule.RuleBroken;

/**
 * Why a command was refused, in a form that survives a distributed command bus, which exception classes do not. Processes
 * that send commands find it by {@link #of}.
 */
public record Refusal(List<BrokenRule> brokenRules, boolean unknownCase) implements Serializable {

    /** A rule's stable code and its sentence. */
    public record BrokenRule(String rule, String sentence) implements Serializable {}

    static Refusal because(RuleBroken broken) {
        return new Refusal(
                broken.rules().stream()
                        .map(rule -> new BrokenRule(rule.code(), rule.sentence()))
                        .toList(),
                false);
    }

    static Refusal ofUnknownCase() {
        return new Refusal(List.of(), true);
    }

    /** The refusal that a failed command carries, if it was refused and did not fail otherwise. */
    public static Optional<Refusal> of(Throwable failure) {
        return failure instanceof CommandExecutionException refused
                ? refused.getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast)
                : Optional.empty();
    }
}
