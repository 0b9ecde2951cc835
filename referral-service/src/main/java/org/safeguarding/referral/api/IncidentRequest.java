package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Incident;

/** What happened. */
record IncidentRequest(
        @Schema(example = "2026-09-05") @NotNull @NotInFuture
        LocalDate occurredOn,

        @Schema(example = "2026-09-07") @NotNull @NotInFuture
        LocalDate agencyAwareOn,

        @Schema(example = "At home, Barnet") @Text(max = 500, lines = true)
        String place,

        @Schema(
                description =
                        "What is known, facts apart from opinion. Up to 20,000 characters as a reader counts them.",
                example = "Brought in by ambulance, unresponsive. The account given does not explain the injury.")
        @Text(max = 20_000, lines = true)
        String narrative) {

    Incident toIncident(SubjectId subject) {
        return new Incident(
                occurredOn, agencyAwareOn, Sealed.of(subject, new Incident.Account(place.strip(), narrative.strip())));
    }

    @Override
    public String toString() {
        return "IncidentRequest[not shown]";
    }
}
