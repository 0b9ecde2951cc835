package org.safeguarding.contracts;

import java.util.Set;

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
    PARTNERSHIP;

    /** The safeguarding partners of the Children Act 2004, section 16E. */
    public static final Set<Agency> SAFEGUARDING_PARTNERS = Set.of(LOCAL_AUTHORITY, ICB, POLICE);
}
