package org.safeguarding.referral.api.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.AccessReason;
import org.safeguarding.platform.access.CaseDoor;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.view.CaseDesk.Standing;
import org.springframework.stereotype.Component;

/**
 * A referrer comes to the own organisation's cases, a screener to those that are theirs or nobody's, and nobody to a case in
 * which they have declared a conflict of interest. What is not admitted here is refused.
 */
@Component
class ReferralDoor implements CaseDoor {

    private final Standings standings;

    ReferralDoor(Standings standings) {
        this.standings = standings;
    }

    @Override
    public boolean knows(CaseId caseId, Caller caller) {
        return standings.of(caseId, caller).isPresent();
    }

    @Override
    public Optional<AccessReason> closed(CaseId caseId, Set<Role> roles, Caller caller) {
        return standings
                .of(caseId, caller)
                .map(standing -> reason(roles, standing, caller))
                .orElseGet(() -> Optional.of(AccessReason.NO_SUCH_CASE)
                        .filter(hidden -> roles.equals(EnumSet.of(Role.REFERRER))));
    }

    /** Why nobody of these roles is admitted; empty where one is. */
    private static Optional<AccessReason> reason(Set<Role> roles, Standing standing, Caller caller) {
        if (standing.closedToPerson()) {
            return Optional.of(AccessReason.CLOSED_BY_CONFLICT);
        }
        if (roles.stream().anyMatch(role -> admits(role, standing, caller))) {
            return Optional.empty();
        }
        return Optional.of(
                roles.contains(Role.SCREENER) ? AccessReason.ASSIGNED_TO_ANOTHER : AccessReason.ANOTHER_AGENCYS);
    }

    private static boolean admits(Role role, Standing standing, Caller caller) {
        return switch (role) {
            case REFERRER -> caller.isOf(standing.referrer());
            case SCREENER -> standing.officer() == null || standing.officer().equals(caller.subject());
            case CHAIR, NOTIFIER, AUDITOR, OPERATOR -> true;
            case AGENCY_LEAD, PARTNER, PANEL_MEMBER, REVIEWER -> false;
        };
    }
}
