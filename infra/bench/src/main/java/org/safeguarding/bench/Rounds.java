package org.safeguarding.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** The turns that count: their gates are passed, and nobody else used the machine (or the run was told not to mind). */
record Rounds(List<Turn> turns, boolean evenIfBusy) {

    static Rounds of(Results results) {
        return new Rounds(results.turns(), results.evenIfBusy());
    }

    boolean counts(Turn turn) {
        return turn.passedTheGates() && (evenIfBusy || turn.wasQuiet());
    }

    /** One turn for each round, in order. */
    Map<Integer, Turn> of(String board, String contestant) {
        Map<Integer, Turn> found = new LinkedHashMap<>();
        turns.stream()
                .filter(turn -> turn.board().equals(board) && turn.contestant().equals(contestant) && counts(turn))
                .forEach(turn -> found.put(turn.round(), turn));
        return found;
    }

    /** Two contestants compared within each round in which both count. */
    Optional<Spread> compared(String board, String one, String other, ToDoubleBiFunction<Turn, Turn> comparison) {
        Map<Integer, Turn> others = of(board, other);
        List<Double> values = of(board, one).values().stream()
                .filter(turn -> others.containsKey(turn.round()))
                .map(turn -> comparison.applyAsDouble(turn, others.get(turn.round())))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }

    static Spread spread(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return Spread.of(turns.stream().map(figure::applyAsDouble).toList());
    }
}
