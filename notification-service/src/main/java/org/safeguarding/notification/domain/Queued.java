package org.safeguarding.notification.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;

/** What every letter begins with: what it is, who gets it and why. */
public sealed interface Queued permits NotificationEvent.NotificationQueued, NotificationEvent.InvitationQueued {

    CaseId caseId();

    /** Which letter of the case. */
    UUID notificationId();

    /** The opaque name of who gets it. */
    String recipient();

    LetterName letter();

    /** The day that the letter speaks of, where it does. */
    @Nullable
    LocalDate day();

    Because because();

    /** The meeting of which the letter speaks, where it does. */
    default @Nullable Invitation invitation() {
        return null;
    }
}
