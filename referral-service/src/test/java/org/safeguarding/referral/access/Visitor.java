package org.safeguarding.referral.access;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.Tokens;

/** Somebody with a real token who comes to the door, and what is particular about them. */
record Visitor(Kind kind, Role role, String subject, Agency agency, String token) {

    /** What is particular about a visitor. */
    enum Kind {
        /** The referring agency's application, the officer of the case, or whoever has the role. */
        CONCERNED,
        OTHER_AGENCY,
        /** Refers too, and is of the referrer's kind: another trust where a trust referred. */
        OTHER_ORGANISATION,
        OTHER_OFFICER,
        /** Has declared a conflict of interest in every case of the matrix. */
        CONFLICTED
    }

    static final String OFFICER = "screener";
    static final String CONFLICTED = "conflicted";

    /**
     * Everybody: each role as it should be, each role with a conflict, another agency, another organisation of
     * the same kind, and another officer.
     */
    static List<Visitor> everybody() {
        return Stream.of(
                        Stream.of(Role.values())
                                .map(role -> visitor(Kind.CONCERNED, role, account(role), agency(role))),
                        Stream.of(Role.values()).map(role -> visitor(Kind.CONFLICTED, role, CONFLICTED, agency(role))),
                        Stream.of(
                                visitor(Kind.OTHER_AGENCY, Role.REFERRER, "school-partner", Agency.SCHOOL),
                                new Visitor(
                                        Kind.OTHER_ORGANISATION,
                                        Role.REFERRER,
                                        "second-hospital-partner",
                                        Agency.ACUTE_TRUST,
                                        ReferralApi.SECOND_HOSPITAL),
                                visitor(Kind.OTHER_OFFICER, Role.SCREENER, "screener-2", Agency.PARTNERSHIP)))
                .flatMap(visitors -> visitors)
                .toList();
    }

    static Visitor concerned(Role role) {
        return visitor(Kind.CONCERNED, role, account(role), agency(role));
    }

    private static Visitor visitor(Kind kind, Role role, String subject, Agency agency) {
        return new Visitor(kind, role, subject, agency, Tokens.of(subject, role, agency));
    }

    private static String account(Role role) {
        return switch (role) {
            case REFERRER -> "hospital-partner";
            case SCREENER -> OFFICER;
            default -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        };
    }

    private static Agency agency(Role role) {
        return switch (role) {
            case REFERRER -> Agency.ACUTE_TRUST;
            case NOTIFIER -> Agency.LOCAL_AUTHORITY;
            default -> Agency.PARTNERSHIP;
        };
    }

    @Override
    public String toString() {
        return role + " " + subject + " (" + kind + ")";
    }
}
