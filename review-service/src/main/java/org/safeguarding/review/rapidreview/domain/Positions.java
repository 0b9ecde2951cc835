package org.safeguarding.review.rapidreview.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PositionTaken;

/** The positions of a panel since it last met, or last considered its outcome anew: of each partner the last one that was taken without a conflict of interest counts. */
class Positions {

    private final List<PositionTaken> taken = new ArrayList<>();
    private final Set<String> conflicted = new HashSet<>();

    void add(PositionTaken position) {
        taken.add(position);
    }

    void discount(String person) {
        conflicted.add(person);
    }

    void clear() {
        taken.clear();
    }

    /** The three partners' positions; one that has none, or only such as do not count, is absent. */
    Map<Agency, ReviewOutcome> ofPartners() {
        var positions = new EnumMap<Agency, ReviewOutcome>(Agency.class);
        taken.stream()
                .filter(position -> Seats.STATUTORY_PARTNERS.contains(position.agency()))
                .filter(position -> !conflicted.contains(position.member()))
                .forEach(position -> positions.put(position.agency(), position.outcome()));
        return positions;
    }

    boolean areComplete() {
        return ofPartners().size() == Seats.STATUTORY_PARTNERS.size();
    }

    boolean areSplit() {
        return areComplete() && Set.copyOf(ofPartners().values()).size() > 1;
    }

    /** The outcome that at least two of the three partners hold. */
    Optional<ReviewOutcome> majority() {
        return ofPartners().values().stream().collect(groupingBy(identity(), counting())).entrySet().stream()
                .filter(held -> held.getValue() > 1)
                .map(Map.Entry::getKey)
                .findAny();
    }
}
