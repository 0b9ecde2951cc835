package org.safeguarding.platform.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a table of dated data that lies beside a class: comma separated, without comments and empty lines. */
public final class Rows {

    private Rows() {}

    /** The rows, cell by cell; every row has as many cells as it has commas and one more. */
    public static List<List<String>> of(Class<?> beside, String table) {
        try (var bytes = requireNonNull(beside.getResourceAsStream(table), table)) {
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
