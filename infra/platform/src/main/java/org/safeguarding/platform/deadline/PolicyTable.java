package org.safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits of the house as dated rows, read from {@code policies.csv}. */
public final class PolicyTable {

    private static final List<Policy> ROWS =
            Rows.of("policies.csv").stream().map(PolicyTable::policy).toList();

    private PolicyTable() {}

    /** The row of that id that was in force on the trigger's day, or empty where none was. */
    public static Optional<Policy> inForce(String id, LocalDate trigger) {
        return ROWS.stream()
                .filter(row -> row.id().equals(id) && row.holdsOn(trigger))
                .findFirst();
    }

    /** Every row there is. */
    public static List<Policy> rows() {
        return ROWS;
    }

    private static Policy policy(List<String> row) {
        return new Policy(
                row.get(0),
                Integer.parseInt(row.get(1)),
                Policy.Unit.valueOf(row.get(2)),
                LocalDate.parse(row.get(3)),
                day(row.get(4)),
                row.get(5),
                Policy.Severity.valueOf(row.get(6)),
                row.get(7));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
