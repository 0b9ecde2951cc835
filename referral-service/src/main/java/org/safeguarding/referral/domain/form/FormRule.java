package org.safeguarding.referral.domain.form;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of the form (domain.md, section 4). Each constant is true, or the referral is refused in these words. */
public enum FormRule implements Rule {
    A_CHILD_IS_NAMED("A referral is about at least one child."),
    EACH_ANSWER_IS_GIVEN_OR_ITS_REASON("Each answer that the form needs is given, or the reason why it is not known."),
    NHS_NUMBERS_HAVE_THEIR_CHECK_DIGIT("An NHS number has ten digits, of which the last is its check digit."),
    BIRTH_IS_NOT_AFTER_THE_INCIDENT("A child was born no later than the day of the incident."),
    AN_UNBORN_CHILD_IS_EXPECTED_ABOUT_THE_INCIDENT(
            "A child not yet born is expected no earlier than six weeks before the incident and within ten months after it."),
    EACH_CHILD_WAS_UNDER_EIGHTEEN("Each child was under eighteen on the day of the incident, or is a care leaver."),
    A_CARE_LEAVER_WAS_UNDER_TWENTY_FIVE("A care leaver was under twenty-five on the day of the incident."),
    A_CARE_LEAVER_OF_AGE_HAS_DIED(
            "A care leaver of eighteen or over is referred only where they died: the death is notified (Working Together 2023), and harm to an adult is not."),
    DEATH_IS_NOT_BEFORE_BIRTH("A child did not die before the day of birth."),
    AWARENESS_IS_NOT_BEFORE_THE_INCIDENT("The agency became aware no earlier than the day of the incident."),
    NOTHING_LIES_IN_THE_FUTURE("Nothing is referred that lies in the future."),
    THE_REFERRER_STATES_ITS_ACCURACY(
            "The referrer states that the referral is accurate to the best of their knowledge."),
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
