package org.safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits of the house as dated rows, read from {@code policies.csv}. */
public final class PolicyTable {

    private static final List<Policy> ROWS = Rows.of(PolicyTable.class, "policies.csv").stream()
            .map(PolicyTable::policy)
            .toList();

    private PolicyTable() {}

    /** The row of that id that was in force on the trigger's day, or empty where none was. */
    public static Optional<Policy> inForce(String id, LocalDate trigger) {
        return rowsOf(id).stream().filter(row -> row.holdsOn(trigger)).findFirst();
    }

    /** The row of that id in the edition that a case is pinned to, the one of that day where the edition has several. */
    public static Optional<Policy> pinned(String id, String guidance, LocalDate trigger) {
        var edition = rowsOf(id).stream()
                .filter(row -> guidance.equals(row.guidance()))
                .toList();
        return edition.stream()
                .filter(row -> row.holdsOn(trigger))
                .findFirst()
                .or(() -> edition.stream().findFirst());
    }

    /** Every row there is. */
    public static List<Policy> rows() {
        return ROWS;
    }

    /** The rows of one id, the oldest first. */
    static List<Policy> rowsOf(String id) {
        return ROWS.stream()
                .filter(row -> row.id().equals(id))
                .sorted(Comparator.comparing(Policy::validFrom))
                .toList();
    }

    private static Policy policy(List<String> row) {
        if (row.size() != 13) {
            throw new IllegalStateException("A policy has 13 columns: " + row);
        }
        return new Policy(
                row.get(0),
                Term.of(row.get(1), Term.Unit.valueOf(row.get(2))),
                Policy.Bound.valueOf(row.get(3)),
                row.get(4),
                row.get(5),
                row.get(6).isEmpty() ? null : row.get(6),
                LocalDate.parse(row.get(7)),
                day(row.get(8)),
                row.get(9),
                Policy.Severity.valueOf(row.get(10)),
                Policy.Certainty.valueOf(row.get(11)),
                row.get(12));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
