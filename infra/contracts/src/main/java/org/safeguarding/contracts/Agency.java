package org.safeguarding.contracts;

/** The kinds of agency that refer, answer and sit on panels. A code once published is never reused for another meaning. */
public enum Agency {
    LOCAL_AUTHORITY,
    POLICE,
    ICB,
    ACUTE_TRUST,
    COMMUNITY_HEALTH,
    MENTAL_HEALTH,
    AMBULANCE,
    GENERAL_PRACTICE,
    EARLY_HELP,
    ADULT_SOCIAL_CARE,
    HOUSING,
    PUBLIC_HEALTH,
    SCHOOL,
    COLLEGE,
    EARLY_YEARS,
    YOUTH_JUSTICE,
    PROBATION,
    SECURE_ESTATE,
    CAFCASS,
    TRANSPORT_POLICE,
    FIRE,
    HOME_OFFICE,
    VOLUNTARY,
    FAITH,
    SPORT,
    OTHER_LOCAL_AUTHORITY,
    /** The partnership's own business unit and chair; it delivers no service to families. */
    PARTNERSHIP
}
