package org.safeguarding.review.rapidreview.domain;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.view.RecordedStory;
import org.safeguarding.review.rapidreview.view.sheet.Position;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** A signature and what it stands on, as the events tell it and not as the aggregate remembers it. */
record SignedDecision(
        boolean isOfThePanelThatMet,
        Map<Agency, ReviewOutcome> partners,
        @Nullable ReviewOutcome answer,
        boolean escalated,
        List<OutcomeDecided> decisions,
        SignedOff signature,
        Set<String> conflicted,
        Set<String> undeclared,
        List<String> taken,
        List<String> shown,
        List<String> dissent,
        List<String> shownAsDissent) {

    private static final Set<Agency> THREE = Set.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE);

    /** Reads the history up to its last event, which is the signature. */
    static SignedDecision of(List<Object> history) {
        var signature = (SignedOff) history.getLast();
        var panel = only(history, Convening.class).getLast();
        var met = only(history, MeetingHeld.class).getLast();
        var declared = only(history, InterestsDeclared.class);
        var conflicted = declared.stream()
                .filter(InterestsDeclared::conflict)
                .map(InterestsDeclared::person)
                .collect(toSet());
        var undeclared = new HashSet<>(met.present());
        undeclared.add(signature.signedOffBy());
        declared.forEach(one -> undeclared.remove(one.person()));

        var last = new LinkedHashMap<String, PositionTaken>();
        for (var position : only(since(history, MeetingHeld.class, ReconsiderationBegun.class), PositionTaken.class)) {
            if (!conflicted.contains(position.member())) {
                last.remove(position.member());
                last.put(position.member(), position);
            }
        }
        var partners = new EnumMap<Agency, ReviewOutcome>(Agency.class);
        last.values().stream()
                .filter(position -> THREE.contains(position.agency()) && isSeated(panel, position))
                .filter(position -> met.present().contains(position.member()))
                .forEach(position -> partners.put(position.agency(), position.outcome()));
        var answers = only(history, EscalationAnswered.class);
        var sheet = ReviewSheet.of(RecordedStory.recorded(history.toArray(RapidReviewEvent[]::new)))
                .orElseThrow();
        return new SignedDecision(
                history.lastIndexOf(met) > lastOtherPanel(history)
                        && met.present().contains(signature.signedOffBy()),
                partners,
                answers.isEmpty() ? null : answers.getLast().outcome(),
                !only(history, SplitEscalated.class).isEmpty(),
                only(since(history, ReconsiderationBegun.class), OutcomeDecided.class),
                signature,
                conflicted,
                undeclared,
                words(only(history, PositionTaken.class)),
                sheet.positions().stream().map(SignedDecision::words).toList(),
                words(only(history, PositionTaken.class).stream()
                        .filter(position -> last.containsValue(position) && position.outcome() != signature.outcome())
                        .toList()),
                sheet.positions().stream()
                        .filter(position -> position.dissent()
                                && position.decision() != null
                                && position.decision() == sheet.decisions().size())
                        .map(SignedDecision::words)
                        .toList());
    }

    boolean hasQuorum() {
        return partners.keySet().equals(THREE);
    }

    boolean isSplit() {
        return Set.copyOf(partners.values()).size() > 1;
    }

    boolean isTheMajoritys() {
        var outcome = signature.outcome();
        return (answer != null && isSplit())
                ? answer == outcome
                : partners.values().stream().filter(outcome::equals).count() > 1;
    }

    private static boolean isSeated(Convening panel, PositionTaken position) {
        return panel.members().contains(new PanelMember(position.member(), position.agency()));
    }

    /** Where the panel was last convened with other people than before. */
    private static int lastOtherPanel(List<Object> history) {
        int last = -1;
        Seats before = null;
        for (int at = 0; at < history.size(); at++) {
            if (history.get(at) instanceof Convening anew) {
                var seats = Seats.of(anew.chair(), anew.members());
                last = seats.equals(before) ? last : at;
                before = seats;
            }
        }
        return last;
    }

    private static List<String> words(List<PositionTaken> positions) {
        return positions.stream()
                .map(position -> position.words().detail().orElseThrow().text())
                .toList();
    }

    private static String words(Position position) {
        return position.words().detail().orElseThrow().text();
    }

    /** What came after the last event of one of these kinds. */
    private static List<Object> since(List<Object> history, Class<?>... kinds) {
        int from = 0;
        for (int at = 0; at < history.size(); at++) {
            for (var kind : kinds) {
                from = kind.isInstance(history.get(at)) ? at : from;
            }
        }
        return history.subList(from, history.size());
    }

    private static <T> List<T> only(List<Object> history, Class<T> kind) {
        return history.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
