package org.safeguarding.referral.domain.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a table beside this class; the last column is words and may hold commas. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String table, int columns) {
        try (var bytes = requireNonNull(Table.class.getResourceAsStream(table), table)) {
            return new String(bytes.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", columns)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table, unreadable);
        }
    }
}
