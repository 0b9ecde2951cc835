package org.safeguarding.review.access.api;

import static org.safeguarding.platform.access.AccessReason.*;

import java.util.Optional;
import java.util.Set;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.AccessReason;
import org.safeguarding.platform.access.CaseDoor;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.access.view.CaseStanding;
import org.safeguarding.review.access.view.CaseStandings;
import org.springframework.stereotype.Component;

/**
 * A member comes to the cases of their panels, an agency's lead to those in which the organisation was asked or owns
 * something, a reviewer to the one whose practice review they carry out; chair, screening officer and partner to every
 * case, and nobody to a case in which they have declared a conflict of interest, here or elsewhere. What is not admitted
 * here is refused.
 */
@Component
class ReviewDoor implements CaseDoor {

    private static final Set<Role> OF_EVERY_CASE =
            Set.of(Role.CHAIR, Role.SCREENER, Role.PARTNER, Role.AUDITOR, Role.OPERATOR);

    private final CaseStandings standings;
    private final ClosedCases closed;

    ReviewDoor(CaseStandings standings, ClosedCases closed) {
        this.standings = standings;
        this.closed = closed;
    }

    @Override
    public boolean knows(CaseId caseId, Caller caller) {
        return standings.of(caseId).isPresent();
    }

    @Override
    public Optional<AccessReason> closed(CaseId caseId, Set<Role> roles, Caller caller) {
        var standing = standings.of(caseId);
        boolean declaredHere = standing.filter(known -> known.conflicted().contains(caller.subject()))
                .isPresent();
        if (declaredHere || closed.isClosed(caseId, caller.subject())) {
            return Optional.of(CLOSED_BY_CONFLICT);
        }
        if (roles.stream().anyMatch(OF_EVERY_CASE::contains)) {
            return Optional.empty();
        }
        var reasons = roles.stream()
                .sorted()
                .map(role -> closed(role, caseId, standing.orElse(CaseStanding.NEW), caller))
                .toList();
        if (!reasons.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return standing.isEmpty() ? Optional.of(NO_SUCH_CASE) : reasons.getFirst();
    }

    private Optional<AccessReason> closed(Role role, CaseId caseId, CaseStanding standing, Caller caller) {
        return switch (role) {
            case CHAIR, SCREENER, PARTNER, AUDITOR, OPERATOR -> Optional.empty();
            case PANEL_MEMBER -> unless(standing.panel().contains(caller.subject()), NOT_ON_THE_PANEL);
            case AGENCY_LEAD -> unless(standings.concerns(caseId, caller::isOf), NOT_ASKED);
            case REVIEWER ->
                unless(
                        standings
                                .reviewer(caseId)
                                .filter(caller.subject()::equals)
                                .isPresent(),
                        NOT_THE_REVIEWER);
            case REFERRER, NOTIFIER -> Optional.of(ANOTHER_AGENCYS);
        };
    }

    private static Optional<AccessReason> unless(boolean admitted, AccessReason reason) {
        return admitted ? Optional.empty() : Optional.of(reason);
    }
}
