package org.safeguarding.referral.domain.form;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of the form (domain.md, section 4). Each constant is true, or the referral is refused in these words. */
public enum FormRule implements Rule {
    A_CHILD_IS_NAMED("A referral is about at least one child."),
    NHS_NUMBERS_HAVE_THEIR_CHECK_DIGIT("An NHS number has ten digits, of which the last is its check digit."),
    BIRTH_IS_NOT_AFTER_THE_INCIDENT("A child was born no later than the day of the incident."),
    EACH_CHILD_WAS_UNDER_EIGHTEEN("Each child was under eighteen on the day of the incident."),
    A_DEATH_HAS_ITS_DATE("A child who died has a date of death, and no other child has one."),
    DEATH_IS_NOT_BEFORE_BIRTH("A child did not die before the day of birth."),
    AWARENESS_IS_NOT_BEFORE_THE_INCIDENT("The agency became aware no earlier than the day of the incident."),
    NOTHING_LIES_IN_THE_FUTURE("Nothing is referred that lies in the future."),
    THE_LEAD_HAS_APPROVED("The referring agency's own safeguarding lead has approved the referral before it is made."),
    AGENCIES_ARE_NAMED_OR_NONE_IS_KNOWN("Either the agencies known to the family are named, or none is known.");

    private final String sentence;

    FormRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
