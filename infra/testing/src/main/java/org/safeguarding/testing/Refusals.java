package org.safeguarding.testing;

import java.util.List;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.rule.RuleBroken;

/** Says in an aggregate's test which rules a refused command broke. */
public final class Refusals {

    private Refusals() {}

    /** Exactly these rules were broken, in this order. */
    public static Matcher<RuleBroken> broken(Rule... rules) {
        return Matchers.hasProperty("message", Matchers.equalTo(new RuleBroken(List.of(rules)).getMessage()));
    }
}
