package org.safeguarding.review.practicereview.domain;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Affiliation;

/**
 * Of whom the reviewer of a case must be independent: the organisations that referred it or were asked what they knew, the
 * agencies of which only the kind is known, and the accounts that had a part in it.
 */
public record Involved(List<Affiliation> organisations, List<Agency> agencies, List<String> accounts) {

    public Involved {
        organisations = List.copyOf(organisations);
        agencies = List.copyOf(agencies);
        accounts = List.copyOf(accounts);
    }

    /** The kinds of all agencies that were involved. */
    public List<Agency> kinds() {
        return Stream.of(organisations.stream().map(Affiliation::agency), agencies.stream())
                .flatMap(kinds -> kinds)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same, and that account besides. */
    public Involved and(String account) {
        return new Involved(
                organisations,
                agencies,
                Stream.concat(accounts.stream(), Stream.of(account)).toList());
    }

    /** Whether that account, of that organisation, is independent of all of them. */
    public boolean isIndependent(String account, Affiliation affiliation) {
        return !hasAgencyOf(affiliation) && !hasPersonOf(account);
    }

    boolean hasAgencyOf(Affiliation affiliation) {
        return organisations.contains(affiliation) || agencies.contains(affiliation.agency());
    }

    boolean hasPersonOf(String account) {
        return accounts.contains(account);
    }
}
