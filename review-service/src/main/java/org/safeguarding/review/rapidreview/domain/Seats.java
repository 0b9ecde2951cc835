package org.safeguarding.review.rapidreview.domain;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;

/** The chair and the members who were called together. */
record Seats(PanelMember chair, Set<PanelMember> members) {

    /** The three safeguarding partners of the Children Act 2004, section 16E. */
    static final Set<Agency> STATUTORY_PARTNERS = Set.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE);

    static Seats of(PanelMember chair, List<PanelMember> members) {
        return new Seats(chair, Set.copyOf(members));
    }

    static boolean isIndependent(PanelMember chair, List<PanelMember> members) {
        return chair.agency() == Agency.PARTNERSHIP
                && members.stream().map(PanelMember::member).noneMatch(chair.member()::equals);
    }

    static boolean hasStatutoryPartners(Collection<PanelMember> members) {
        return members.stream().map(PanelMember::agency).collect(toSet()).containsAll(STATUTORY_PARTNERS);
    }

    static boolean namesNobodyTwice(List<String> names) {
        return names.size() == new HashSet<>(names).size();
    }

    boolean isChairedBy(String account) {
        return chair.member().equals(account);
    }

    /** The chair first, then the members in the order of their accounts, so that the same panel always reads the same. */
    List<String> accounts() {
        return Stream.concat(
                        Stream.of(chair.member()),
                        members.stream().map(PanelMember::member).sorted())
                .toList();
    }

    boolean isQuorate(List<String> present) {
        return hasStatutoryPartners(members.stream()
                .filter(member -> present.contains(member.member()))
                .toList());
    }

    Optional<Agency> agencyOf(String account) {
        return members.stream()
                .filter(member -> member.member().equals(account))
                .map(PanelMember::agency)
                .findAny();
    }
}
