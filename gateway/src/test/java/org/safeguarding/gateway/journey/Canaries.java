package org.safeguarding.gateway.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that occur nowhere else, one for each place; found again in plain, in UTF-16, in hexadecimal and inside base64. */
final class Canaries {

    /** All of this flock begin alike, so that one search finds any of them. */
    private final String flock = "canary" + letters(14);

    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The word for a place, the same each time. */
    String of(String place) {
        return words.computeIfAbsent(place, name -> flock + letters(10) + "zq");
    }

    /** A word that has a form of its own, such as a date. */
    void alsoLookFor(String place, String word) {
        known.put(place, word);
    }

    int size() {
        return words.size() + known.size();
    }

    /** The places whose words are in these bytes. */
    List<String> in(byte[] bytes) {
        var text = new String(bytes, 0, filled(bytes), ISO_8859_1);
        var birds = inOneOfItsForms(text, flock) ? words : Map.<String, String>of();
        return Stream.concat(birds.entrySet().stream(), known.entrySet().stream())
                .filter(canary -> inOneOfItsForms(text, canary.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Kafka makes its indexes longer than it fills them; one zero is left, which may be half a letter of UTF-16. */
    private static int filled(byte[] bytes) {
        int last = bytes.length - 1;
        while (last >= 0 && bytes[last] == 0) {
            last--;
        }
        return Math.min(bytes.length, last + 2);
    }

    private static boolean inOneOfItsForms(String text, String word) {
        return forms(word).anyMatch(text::contains);
    }

    /** Each form as a string of single bytes. */
    private static Stream<String> forms(String word) {
        var capitals = word.toUpperCase(Locale.ROOT);
        var plain = Stream.of(word, capitals).flatMap(Canaries::written);
        var hexadecimal = HexFormat.of().formatHex(word.getBytes(UTF_8));
        return Stream.concat(plain, Stream.of(hexadecimal, hexadecimal.toUpperCase(Locale.ROOT)));
    }

    private static Stream<String> written(String word) {
        var encoded = Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(charset -> bytes(word, charset));
        return Stream.concat(
                encoded, IntStream.range(0, 3).mapToObj(before -> insideBase64(word.getBytes(UTF_8), before)));
    }

    private static String bytes(String word, Charset charset) {
        return new String(word.getBytes(charset), ISO_8859_1);
    }

    /** The characters that base64 of any text has for this word, when it begins {@code before} bytes after a group of three. */
    static String insideBase64(byte[] word, int before) {
        var shifted = new byte[before + word.length];
        System.arraycopy(word, 0, shifted, before, word.length);
        var encoded = new String(Base64.getEncoder().withoutPadding().encode(shifted), US_ASCII);
        int first = (before * 8 + 5) / 6;
        int last = shifted.length * 8 / 6;
        return encoded.substring(first, last);
    }

    /** Every row of every table of a database, looked through value by value: a page may hold its rows compressed. */
    List<String> inRows(Connection database, String name) throws SQLException {
        var hits = new ArrayList<String>();
        try (var statement = database.createStatement()) {
            var tables = statement.executeQuery("select quote_ident(schemaname) || '.' || quote_ident(tablename)"
                    + " from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
            var names = new ArrayList<String>();
            while (tables.next()) {
                names.add(tables.getString(1));
            }
            for (var table : names) {
                var rows = statement.executeQuery("select * from " + table);
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        var value = rows.getObject(column);
                        var bytes = value instanceof byte[] raw
                                ? raw
                                : String.valueOf(value).getBytes(UTF_8);
                        var place = " in " + name + "." + table + "."
                                + rows.getMetaData().getColumnName(column);
                        in(bytes).stream().map(canary -> canary + place).forEach(hits::add);
                    }
                }
            }
        }
        return hits.stream().distinct().toList();
    }

    private static String letters(int count) {
        return ThreadLocalRandom.current()
                .ints(count, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
