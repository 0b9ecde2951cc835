package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.KnownAgency;
import org.safeguarding.referral.domain.form.ReferralForm;
import org.safeguarding.referral.domain.form.Safety;

/** The referral form as a partner fills it in. The referring agency is no part of it: the caller's token names it. */
@Coherent
record ReferralRequest(
        @NotNull @Valid ReferrerRequest referrer,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ChildRequest> children,
        @NotNull @Valid IncidentRequest incident,
        @NotNull @Valid CriteriaRequest criteria,

        @Schema(description = "The agencies that knew the family; may be left out where noneKnown is true.")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid KnownAgencyRequest> agenciesKnown,

        @Schema(description = "True where no agency is known to have known the family.", example = "false") @Nullable
        Boolean noneKnown,

        @Schema(description = "Is a child in danger now? Then call 999 first.", example = "false") @NotNull
        Boolean immediateDanger,

        @Schema(example = "The child stays on the ward; an uncle's visits are supervised.")
        @Text(max = 10_000, lines = true)
        String safetyActions) {

    /** An agency that knew the family. */
    record KnownAgencyRequest(
            @Schema(example = "POLICE") @NotNull Agency agency,

            @Schema(example = "Attended once in June after a neighbour's call.") @Text(max = 10_000, lines = true)
            String involvement) {

        KnownAgency toKnownAgency(SubjectId narrative) {
            return new KnownAgency(agency, Sealed.of(narrative, involvement.strip()));
        }
    }

    ReferralForm toForm(CaseId caseId, KeyedHash hash) {
        var narrative = SubjectId.of(caseId, "narrative");
        return new ReferralForm(
                referrer.toReferrer(SubjectId.of(caseId, "referrer")),
                IntStream.range(0, children.size())
                        .mapToObj(i -> children.get(i).toChild(SubjectId.of(caseId, "child-" + (i + 1)), hash))
                        .toList(),
                incident.toIncident(narrative),
                criteria.toCriteria(narrative),
                agenciesKnown == null
                        ? List.of()
                        : agenciesKnown.stream()
                                .map(agency -> agency.toKnownAgency(narrative))
                                .toList(),
                Boolean.TRUE.equals(noneKnown),
                new Safety(immediateDanger, Sealed.of(narrative, safetyActions.strip())));
    }

    @Override
    public String toString() {
        return "ReferralRequest[not shown]";
    }
}
