package org.safeguarding.review.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.practicereview.PracticeReviewStory;
import org.safeguarding.testing.Tokens;

/** Somebody with a real token who comes to the door, and what is particular about them. */
record Visitor(Kind kind, Role role, String subject, String token) {

    /** What is particular about a visitor. */
    enum Kind {
        /** A member of the panel, the lead of an organisation that was asked, the reviewer, or whoever has the role. */
        CONCERNED,
        /** Sits on another panel, leads another trust, or carries out another review. */
        OF_ANOTHER_CASE,
        /** Has declared a conflict of interest in every case of the matrix that was opened. */
        CONFLICTED
    }

    static final String CONFLICTED = "conflicted";

    private static final Organisation ASKED = Organisation.of("RX0");
    private static final Organisation NOT_ASKED = Organisation.of("RX00");

    static List<Visitor> everybody() {
        return Stream.of(
                        Stream.of(Role.values()).map(Visitor::concerned),
                        Stream.of(Role.values()).map(role -> visitor(Kind.CONFLICTED, role, CONFLICTED, ASKED)),
                        Stream.of(Role.PANEL_MEMBER, Role.AGENCY_LEAD, Role.REVIEWER)
                                .map(role -> visitor(Kind.OF_ANOTHER_CASE, role, "of-another-case", NOT_ASKED)))
                .flatMap(visitors -> visitors)
                .toList();
    }

    static Visitor concerned(Role role) {
        return visitor(Kind.CONCERNED, role, account(role), ASKED);
    }

    private static Visitor visitor(Kind kind, Role role, String subject, Organisation trust) {
        var agency = agency(role);
        var organisation = agency == Agency.ACUTE_TRUST ? trust : Tokens.organisationOf(agency);
        return new Visitor(kind, role, subject, Tokens.of(subject, role, agency, organisation));
    }

    private static String account(Role role) {
        return switch (role) {
            case PANEL_MEMBER -> "panel-police";
            case REVIEWER -> PracticeReviewStory.REVIEWER;
            case AGENCY_LEAD -> "lead-hospital";
            default -> role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static Agency agency(Role role) {
        return switch (role) {
            case REFERRER, AGENCY_LEAD -> Agency.ACUTE_TRUST;
            case NOTIFIER, PARTNER -> Agency.LOCAL_AUTHORITY;
            case PANEL_MEMBER -> Agency.POLICE;
            default -> Agency.PARTNERSHIP;
        };
    }

    @Override
    public String toString() {
        return role + " " + subject + " (" + kind + ")";
    }
}
