package org.safeguarding.platform.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a table of dated data beside this class: comma separated, without comments and empty lines. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String table) {
        try (var bytes = requireNonNull(Rows.class.getResourceAsStream(table), table)) {
            return new String(bytes.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table, unreadable);
        }
    }
}
