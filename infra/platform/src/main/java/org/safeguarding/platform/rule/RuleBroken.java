package org.safeguarding.platform.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A command was refused: nothing was changed, and these are the rules that it broke. */
public final class RuleBroken extends RuntimeException {

    private final transient List<Rule> rules;

    public RuleBroken(List<Rule> rules) {
        super(rules.stream().map(Rule::code).collect(Collectors.joining(", ")), null, false, false);
        this.rules = List.copyOf(rules);
    }

    /** The broken rules, in the order in which they were looked at; never empty. */
    public List<Rule> rules() {
        return rules;
    }
}
