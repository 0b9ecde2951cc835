package org.safeguarding.notification.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationId;

/** What the schedule keeps of a letter until it is delivered or given up: opaque ids, and the trace and cause it belongs to. */
record DueMail(
        CaseId caseId,
        UUID notificationId,
        String recipient,
        LetterName letter,
        @Nullable LocalDate day,
        @Nullable Invitation invitation,
        String correlation,
        String cause,
        Map<String, String> trace) {

    NotificationId notification() {
        return new NotificationId(caseId, notificationId);
    }
}
