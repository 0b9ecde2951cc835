package org.safeguarding.review.rapidreview.domain;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;

/** The chair and the members who were called together for one meeting. */
record Panel(PanelMember chair, Set<PanelMember> members, LocalDate meetingOn) {

    /** The three safeguarding partners of the Children Act 2004, section 16E. */
    private static final Set<Agency> STATUTORY_PARTNERS = Set.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE);

    static Panel of(PanelMember chair, List<PanelMember> members, LocalDate meetingOn) {
        return new Panel(chair, Set.copyOf(members), meetingOn);
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

    boolean hasAll(List<String> present) {
        return Stream.concat(Stream.of(chair), members.stream())
                .map(PanelMember::member)
                .collect(toSet())
                .containsAll(present);
    }

    boolean isQuorate(List<String> present) {
        return hasStatutoryPartners(members.stream()
                .filter(member -> present.contains(member.member()))
                .toList());
    }
}
