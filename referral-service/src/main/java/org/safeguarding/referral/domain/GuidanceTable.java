package org.safeguarding.referral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Rows;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;

/** The editions of the guidance as dated rows, read from {@code guidance.csv}: a new edition is a new row. */
public final class GuidanceTable {

    private static final List<Guidance> EDITIONS = Rows.of(GuidanceTable.class, "guidance.csv").stream()
            .map(row -> new Guidance(
                    row.get(0),
                    LocalDate.parse(row.get(1)),
                    day(row.get(2)),
                    constants(AbuseOrNeglect.class, row.get(3)),
                    constants(DeathOrSeriousHarm.class, row.get(4)),
                    number(row.get(5)),
                    row.get(6)))
            .toList();

    private GuidanceTable() {}

    /** Every edition there is, the oldest first. */
    public static List<Guidance> editions() {
        return EDITIONS;
    }

    /** The edition of that name, such as {@code WT2023}; empty where none was published. */
    public static Optional<Guidance> edition(String id) {
        return EDITIONS.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The edition in force on a day; {@link NoSuchElementException} before the first. */
    public static Guidance inForceOn(LocalDate day) {
        return EDITIONS.stream()
                .filter(edition -> edition.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No edition of the guidance is known for " + day + "."));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
        return Stream.of(names.split(" ", -1))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
