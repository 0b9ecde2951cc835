package org.safeguarding.notification.api;

import java.util.Optional;
import java.util.Set;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.view.DeliveryLog;
import org.safeguarding.platform.access.AccessReason;
import org.safeguarding.platform.access.CaseDoor;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Whose role it is comes to the letters of every case but those in which they have declared a conflict of interest. */
@Component
class NotificationDoor implements CaseDoor {

    private final DeliveryLog log;
    private final ClosedCases closed;

    NotificationDoor(DeliveryLog log, ClosedCases closed) {
        this.log = log;
        this.closed = closed;
    }

    @Override
    public boolean knows(CaseId caseId, Caller caller) {
        return log.knows(caseId);
    }

    @Override
    public Optional<AccessReason> closed(CaseId caseId, Set<Role> roles, Caller caller) {
        return closed.isClosed(caseId, caller.subject())
                ? Optional.of(AccessReason.CLOSED_BY_CONFLICT)
                : Optional.empty();
    }
}
