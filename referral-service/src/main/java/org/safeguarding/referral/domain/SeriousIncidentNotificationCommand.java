package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.sealed.Sealed;

/** What the local authority, and nobody else, decides about its serious incident notification (Children Act 2004, section 16C). */
public sealed interface SeriousIncidentNotificationCommand {

    /** The referral of the same case. */
    ReferralId referral();

    /** The agency of the caller: the local authority, or the command is refused. */
    Agency authority();

    /** The local authority became aware of what may have to be notified: its five working days run. */
    record Consider(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Agency authority,
            LocalDate awareOn,
            LocalDate recordedOn)
            implements SeriousIncidentNotificationCommand {}

    /** The notification was sent in DfE's system; its reference is the one given there. */
    record Notify(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Agency authority,
            NotificationType type,
            LocalDate sentOn,
            @Nullable LocalDate partnersToldOn,
            LocalDate recordedOn,
            Sealed<String> reference)
            implements SeriousIncidentNotificationCommand {}

    /** The local authority does not notify, and says why. */
    record DecideNotToNotify(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Agency authority,
            LocalDate decidedOn,
            Sealed<String> rationale)
            implements SeriousIncidentNotificationCommand {}

    /** After notifying, the criteria were found not to be met; the Panel is told. */
    record FindCriteriaNotMet(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Agency authority,
            LocalDate foundOn,
            @Nullable LocalDate panelToldOn,
            Sealed<String> reason)
            implements SeriousIncidentNotificationCommand {}

    /** What was recorded of the notification is put right; what stood before stays legible, and a breach stays a breach. */
    record AmendNotification(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Agency authority,
            NotificationType type,
            LocalDate awareOn,
            LocalDate sentOn,
            @Nullable LocalDate partnersToldOn,
            LocalDate amendedOn,
            Sealed<Amendment> amendment)
            implements SeriousIncidentNotificationCommand {}
}
