package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;

/** What the local authority did about its serious incident notification. Kept for ever: add a record, never alter one. */
public sealed interface SeriousIncidentNotificationEvent extends CaseFact {

    /** The local authority considers whether it notifies; its five working days run from {@code awareOn}. */
    record ConsiderationBegun(CaseId caseId, LocalDate awareOn, LocalDate recordedOn)
            implements SeriousIncidentNotificationEvent {

        @Override
        public LocalDate happenedOn() {
            return awareOn;
        }
    }

    /** The notification was sent. */
    record NotificationSent(
            CaseId caseId,
            NotificationType type,
            LocalDate awareOn,
            LocalDate sentOn,
            @Nullable LocalDate partnersToldOn,
            Sealed<String> reference)
            implements SeriousIncidentNotificationEvent {

        @Override
        public LocalDate happenedOn() {
            return sentOn;
        }
    }

    /** The local authority decided not to notify. */
    record NotNotified(CaseId caseId, LocalDate decidedOn, Sealed<String> rationale)
            implements SeriousIncidentNotificationEvent {

        @Override
        public LocalDate happenedOn() {
            return decidedOn;
        }
    }

    /** After notifying, the criteria were found not to be met. */
    record CriteriaFoundNotMet(
            CaseId caseId, LocalDate foundOn, @Nullable LocalDate panelToldOn, Sealed<String> reason)
            implements SeriousIncidentNotificationEvent {

        @Override
        public LocalDate happenedOn() {
            return foundOn;
        }
    }

    /** What was recorded of the notification was put right; what stood before stays in the stream. */
    record NotificationAmended(
            CaseId caseId,
            NotificationType type,
            LocalDate awareOn,
            LocalDate sentOn,
            @Nullable LocalDate partnersToldOn,
            LocalDate amendedOn,
            Sealed<Amendment> amendment)
            implements SeriousIncidentNotificationEvent {

        @Override
        public LocalDate happenedOn() {
            return amendedOn;
        }
    }
}
