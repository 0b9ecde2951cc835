package org.safeguarding.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** The rules for a file's name, and how it is told to a browser. It is personal: who names files puts children's names into them. */
final class FileName {

    private static final int LONGEST = 200;
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private FileName() {}

    /** What is wrong with a name, if anything. */
    static Optional<String> fault(String name) {
        if (name.isBlank() || name.chars().allMatch(c -> c == '.' || c == ' ')) {
            return Optional.of("is missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return Optional.of("holds a path; send the name alone");
        }
        return name.codePoints().anyMatch(FileName::unseen)
                ? Optional.of("holds characters that cannot be seen, or is not in UTF-8")
                : Optional.empty();
    }

    /** RFC 6266: a plain name that every client can read, and the true one for those that can. */
    static String disposition(String name) {
        var plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.appendCodePoint(c >= ' ' && c < 127 && c != '"' && c != '%' ? c : '_'));
        var whole = new StringBuilder();
        for (byte octet : name.getBytes(UTF_8)) {
            if (octet > 0 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0)) {
                whole.append((char) octet);
            } else {
                whole.append(String.format("%%%02X", octet));
            }
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    /** Control characters, those that turn the direction of writing (so that exe.fdp reads as pdf.exe), and what no text holds. */
    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFD;
        };
    }
}
