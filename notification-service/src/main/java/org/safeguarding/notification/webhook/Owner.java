package org.safeguarding.notification.webhook;

import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;

/** Whose a registration is: the client that made it, for the agency that its token named. */
record Owner(String client, Agency agency) {

    static Owner of(Caller caller) {
        return new Owner(
                caller.subject(),
                caller.agency().orElseThrow(() -> new AccessDeniedException("The token names no agency.")));
    }
}
