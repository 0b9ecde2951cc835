package org.safeguarding.notification.webhook;

import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.security.Caller;

/** Whose a registration is: the client that made it, for the organisation that its token named. */
record Owner(String client, Affiliation home) {

    static Owner of(Caller caller) {
        return new Owner(caller.subject(), caller.affiliationOrRefuse());
    }
}
