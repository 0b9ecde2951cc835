package org.safeguarding.platform.access;

import java.util.Optional;
import java.util.Set;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;

/** The door of a service's cases: each service knows where its own stand. */
public interface CaseDoor {

    /** Whether there is such a case in this service. */
    boolean knows(CaseId caseId, Caller caller);

    /**
     * Why the case is closed to the caller in each of these roles, those of the caller that may ask at the endpoint at all;
     * empty where one is admitted, or where there is no such case and the endpoint says so in its own words.
     */
    Optional<AccessReason> closed(CaseId caseId, Set<Role> roles, Caller caller);
}
