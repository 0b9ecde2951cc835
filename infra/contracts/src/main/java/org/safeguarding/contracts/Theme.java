package org.safeguarding.contracts;

/** What learning is about: the vocabulary {@code theme}. A code once published is never reused for another meaning. */
public enum Theme {
    INFORMATION_SHARING,
    PROFESSIONAL_CURIOSITY,
    EARLY_INTERVENTION,
    WHOLE_FAMILY,
    RACE_AND_CULTURE,
    BABIES,
    DOMESTIC_ABUSE,
    PARENTAL_MENTAL_HEALTH,
    NOT_IN_SCHOOL,
    YOUNG_CARERS,
    EXTRA_FAMILIAL_RISK,
    CHILDS_VOICE,
    THRESHOLDS,
    ESCALATION,
    SUPERVISION,
    TRANSITION,
    NEGLECT
}
