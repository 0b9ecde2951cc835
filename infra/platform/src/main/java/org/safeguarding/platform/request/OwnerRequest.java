package org.safeguarding.platform.request;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;

/** The organisation to which something is given to do. */
@Schema(name = "OwningOrganisationRequest")
public record OwnerRequest(
        @Schema(example = "POLICE") @NotNull Agency agency,

        @Schema(description = "The organisation's code.", example = "POLICE-1")
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9-]{1,31}",
                message = "is an organisation's code: 2 to 32 capital letters, digits and hyphens")
        String organisation) {

    /** Where the owner belongs. */
    public Affiliation toAffiliation() {
        return new Affiliation(agency, Organisation.of(organisation));
    }
}
