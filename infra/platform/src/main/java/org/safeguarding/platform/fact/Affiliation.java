package org.safeguarding.platform.fact;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;

/** Where somebody belongs: an organisation, and the kind of agency that it is. The kind alone tells no two trusts apart. */
public record Affiliation(Agency agency, Organisation organisation) {

    /** Whether what is recorded of a message says that its actor belongs here. */
    public boolean isIn(Map<String, ?> metaData) {
        return agency.name().equals(metaData.get(Who.AGENCY))
                && organisation.code().equals(metaData.get(Who.ORGANISATION));
    }

    /** Where the actor of a message belongs; empty where not all of it is recorded. */
    public static Optional<Affiliation> in(Map<String, ?> metaData) {
        return metaData.get(Who.ORGANISATION) instanceof String code
                ? Stream.of(Agency.values())
                        .filter(agency -> agency.name().equals(metaData.get(Who.AGENCY)))
                        .findFirst()
                        .flatMap(agency -> Organisation.in(code).map(one -> new Affiliation(agency, one)))
                : Optional.empty();
    }
}
