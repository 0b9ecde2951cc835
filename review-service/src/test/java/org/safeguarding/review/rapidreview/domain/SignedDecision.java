package org.safeguarding.review.rapidreview.domain;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** What lies behind a signature, read from the events alone and without the aggregate: the other half of the model check. */
record SignedDecision(
        Set<Agency> quorum,
        Map<Agency, ReviewOutcome> partners,
        Set<ReviewOutcome> answered,
        boolean escalated,
        List<OutcomeDecided> decisions,
        SignedOff signature,
        Set<String> conflicted,
        Set<String> undeclared) {

    private static final Set<Agency> THREE = Set.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE);

    /** Reads the history up to its last event, which is the signature. */
    static SignedDecision of(List<Object> history) {
        var panel = only(history, Convening.class).getLast();
        var conflicted = only(history, InterestsDeclared.class).stream()
                .filter(InterestsDeclared::conflict)
                .map(InterestsDeclared::person)
                .collect(toSet());
        var undeclared =
                new HashSet<>(only(history, MeetingHeld.class).getLast().present());
        only(history, InterestsDeclared.class).forEach(declared -> undeclared.remove(declared.person()));
        var present = new HashSet<>(only(history, MeetingHeld.class).getLast().present());
        var round = round(history);
        var partners = new EnumMap<Agency, ReviewOutcome>(Agency.class);
        only(round, PositionTaken.class).stream()
                .filter(position -> THREE.contains(position.agency()))
                .filter(position -> present.contains(position.member()) && !conflicted.contains(position.member()))
                .forEach(position -> partners.put(position.agency(), position.outcome()));
        return new SignedDecision(
                panel.members().stream()
                        .filter(member -> present.contains(member.member()) && !conflicted.contains(member.member()))
                        .map(PanelMember::agency)
                        .filter(THREE::contains)
                        .collect(toSet()),
                partners,
                only(round, EscalationAnswered.class).stream()
                        .map(EscalationAnswered::outcome)
                        .collect(toSet()),
                !only(round, SplitEscalated.class).isEmpty(),
                only(round, OutcomeDecided.class),
                only(history, SignedOff.class).getLast(),
                conflicted,
                undeclared);
    }

    boolean hasQuorum() {
        return quorum.equals(THREE) && partners.keySet().equals(THREE);
    }

    boolean isSplit() {
        return Set.copyOf(partners.values()).size() > 1;
    }

    boolean isTheMajoritys() {
        var outcome = signature.outcome();
        return answered.isEmpty()
                ? partners.values().stream().filter(outcome::equals).count() > 1
                : answered.contains(outcome);
    }

    /** What happened since the outcome was last considered anew. */
    private static List<Object> round(List<Object> history) {
        int from = 0;
        for (int at = 0; at < history.size(); at++) {
            if (history.get(at) instanceof ReconsiderationBegun) {
                from = at;
            }
        }
        return history.subList(from, history.size());
    }

    private static <T> List<T> only(List<Object> history, Class<T> kind) {
        return history.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
