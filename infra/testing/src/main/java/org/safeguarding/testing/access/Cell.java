package org.safeguarding.testing.access;

import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.AccessReason;

/**
 * One cell of a matrix: who comes to which door of a case that stands somewhere, and what has to come of it. Whoever is
 * admitted, which is where no refusal is {@code expected}, finds what is {@code there}, or that there is nothing.
 */
public record Cell(
        Endpoint endpoint,
        String visitor,
        String token,
        String situation,
        CaseId caseId,
        String correlation,
        Optional<AccessReason> expected,
        boolean there) {

    /** Whether the answer, and what was kept of it, are as expected. */
    boolean holds(Answer answer, Optional<String> kept) {
        if (expected.isEmpty()) {
            return kept.isEmpty() && (there ? isAdmitted(answer) : isNotFound(answer));
        }
        var reason = expected.get();
        var problem = reason.hidden() ? "not-found" : reason.code();
        return answer.status() == (reason.hidden() ? 404 : 403)
                && answer.type().equals("/problems/" + problem)
                && kept.equals(Optional.of(reason.name()).filter(atACase -> endpoint.isOfACase()));
    }

    /** Reading a case succeeds; a change does, or fails for what was in hand alone: its body, its version, or a rule that is named. A list may want a question. */
    private boolean isAdmitted(Answer answer) {
        boolean reading = endpoint.method().equals("GET");
        return switch (answer.status()) {
            case 200, 201, 202, 204 -> true;
            case 400 -> !reading || !endpoint.isOfACase();
            case 409 -> !reading && !answer.rule().isEmpty();
            case 412 -> !reading;
            default -> false;
        };
    }

    /** A body that cannot be accepted is told of before anything is looked for. */
    private boolean isNotFound(Answer answer) {
        return answer.status() == 404
                || (answer.status() == 400 && !endpoint.method().equals("GET"));
    }

    String told(Answer answer, Optional<String> kept) {
        return "%s by %s in %s: expected %s, but %d %s, kept as %s"
                .formatted(endpoint.name(), visitor, situation, expected, answer.status(), answer.text(), kept);
    }
}
