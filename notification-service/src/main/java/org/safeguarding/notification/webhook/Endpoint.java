package org.safeguarding.notification.webhook;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Where a registration is called and by which secrets: one, or two while a former one is still valid. */
record Endpoint(UUID webhookId, URI url, List<Secret> secrets) {

    @Override
    public String toString() {
        return "Endpoint[" + webhookId + "]";
    }
}
