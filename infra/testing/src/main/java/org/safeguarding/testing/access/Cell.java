package org.safeguarding.testing.access;

import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.AccessReason;

/** One cell of a matrix: who comes to which door of a case that stands somewhere, and what has to come of it. */
public record Cell(
        Endpoint endpoint,
        String visitor,
        String token,
        String situation,
        CaseId caseId,
        String correlation,
        Optional<AccessReason> expected) {

    /** Whether the answer, and what was kept of it, are as expected. */
    boolean holds(Answer answer, Optional<String> kept) {
        if (expected.isEmpty()) {
            return kept.isEmpty() && answer.status() != 401 && answer.status() != 403 && answer.status() < 500;
        }
        var reason = expected.get();
        var problem = reason.hidden() ? "not-found" : reason.code();
        return answer.status() == (reason.hidden() ? 404 : 403)
                && answer.type().equals("/problems/" + problem)
                && kept.equals(Optional.of(reason.name()).filter(atACase -> endpoint.isOfACase()));
    }

    String told(Answer answer, Optional<String> kept) {
        return "%s by %s in %s: expected %s, but %d %s, kept as %s"
                .formatted(endpoint.name(), visitor, situation, expected, answer.status(), answer.text(), kept);
    }
}
