package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.Text;
import org.safeguarding.referral.domain.NotificationType;

/** What the local authority's notifier records. */
final class NotificationRequests {

    private NotificationRequests() {}

    /** When the local authority became aware. */
    record ConsiderationRequest(
            @Schema(example = "2026-09-07") @NotNull @NotInFuture
            LocalDate awareOn) {}

    /** A notification that was sent in DfE's system. */
    record NotificationRequest(
            @Schema(example = "SERIOUS_HARM") @NotNull NotificationType type,

            @Schema(example = "2026-09-10") @NotNull @NotInFuture
            LocalDate sentOn,

            @Schema(description = "When the safeguarding partners were told.", example = "2026-09-10")
            @NotInFuture
            @Nullable
            LocalDate partnersToldOn,

            @Schema(description = "The reference that DfE's system gave.", example = "SIN-2026-00042") @Text(max = 100)
            String reference) {}

    /** A decision not to notify. */
    record NotNotifiedRequest(
            @Schema(example = "The harm is not serious in the meaning of the Act.") @Text(max = 10_000, lines = true)
            String rationale,

            @Schema(description = "Today in London where left out.", example = "2026-09-10") @NotInFuture @Nullable
            LocalDate decidedOn) {

        @Override
        public String toString() {
            return "NotNotifiedRequest[not shown]";
        }
    }

    /** A notification whose criteria turned out not to be met. */
    record CriteriaNotMetRequest(
            @Schema(example = "The examination shows a natural cause.") @Text(max = 10_000, lines = true)
            String reason,

            @Schema(description = "Today in London where left out.", example = "2026-09-20") @NotInFuture @Nullable
            LocalDate foundOn,

            @Schema(description = "When the national Panel was told.", example = "2026-09-20") @NotInFuture @Nullable
            LocalDate panelToldOn) {

        @Override
        public String toString() {
            return "CriteriaNotMetRequest[not shown]";
        }
    }

    /** The notification as it is right. */
    record AmendmentRequest(
            @Schema(example = "DEATH") @NotNull NotificationType type,

            @Schema(example = "2026-09-07") @NotNull @NotInFuture
            LocalDate awareOn,

            @Schema(example = "2026-09-10") @NotNull @NotInFuture
            LocalDate sentOn,

            @Schema(example = "2026-09-10") @NotInFuture @Nullable
            LocalDate partnersToldOn,

            @Schema(example = "SIN-2026-00042") @Text(max = 100)
            String reference,

            @Schema(example = "The child has died since.") @Text(max = 10_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "AmendmentRequest[not shown]";
        }
    }
}
