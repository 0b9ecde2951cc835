package org.safeguarding.referral.draft;

import org.safeguarding.platform.rule.Rule;

/** What must be true of a draft before something is done with it. */
enum DraftRule implements Rule {
    DANGER_IS_ACKNOWLEDGED_WHERE_IT_IS_TOLD(
            "This draft tells of no immediate danger: there is nothing to acknowledge.");

    private final String sentence;

    DraftRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
