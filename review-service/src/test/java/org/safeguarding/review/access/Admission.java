package org.safeguarding.review.access;

import static org.safeguarding.platform.access.AccessReason.CLOSED_BY_CONFLICT;
import static org.safeguarding.platform.access.AccessReason.NOT_ASKED;
import static org.safeguarding.platform.access.AccessReason.NOT_ON_THE_PANEL;
import static org.safeguarding.platform.access.AccessReason.NOT_THE_OWNER;
import static org.safeguarding.platform.access.AccessReason.NOT_THE_REVIEWER;
import static org.safeguarding.platform.access.AccessReason.NOT_YOUR_ROLE;

import java.util.Optional;
import java.util.Set;
import org.safeguarding.platform.access.AccessReason;
import org.safeguarding.review.access.Visitor.Kind;
import org.safeguarding.testing.access.Endpoint;

/** The matrix in words: said here once more, and not asked of the code that is tried. */
final class Admission {

    /** What is asked of the owner before the body is looked at: nobody owns anything in the matrix, and whether there is something is not told. */
    private static final Set<String> OF_WHOEVER_OWNS = Set.of(
            "GET /learning/{caseId}", "PUT /learning/{caseId}/start", "GET /recommendations/{caseId}/{reference}");

    private Admission() {}

    /** Why the visitor is refused there; empty where they are admitted. */
    static Optional<AccessReason> refusal(Endpoint endpoint, Visitor visitor, Situation situation) {
        if (!endpoint.roles().contains(visitor.role())) {
            return Optional.of(NOT_YOUR_ROLE);
        }
        if (!endpoint.isOfACase()) {
            return Optional.empty();
        }
        if (visitor.kind() == Kind.CONFLICTED) {
            return Optional.of(CLOSED_BY_CONFLICT);
        }
        boolean concerned = visitor.kind() == Kind.CONCERNED;
        return switch (visitor.role()) {
            case PANEL_MEMBER -> unless(concerned && situation.hasAPanel(), NOT_ON_THE_PANEL);
            case AGENCY_LEAD ->
                concerned && situation.hasAsked()
                        ? unless(!OF_WHOEVER_OWNS.contains(endpoint.name()), NOT_THE_OWNER)
                        : Optional.of(NOT_ASKED);
            case REVIEWER -> unless(concerned && situation.hasAReviewer(), NOT_THE_REVIEWER);
            default -> Optional.empty();
        };
    }

    private static Optional<AccessReason> unless(boolean admitted, AccessReason reason) {
        return admitted ? Optional.empty() : Optional.of(reason);
    }

    /** Whether what the address names is there: of a case that is told no pack was ever printed and no file handed in. */
    static boolean isThere(Endpoint endpoint) {
        return !endpoint.name().startsWith("GET /rapid-reviews/{caseId}/submission")
                && !endpoint.name().equals("GET /practice-reviews/{caseId}/drafts/{draft}/file");
    }
}
