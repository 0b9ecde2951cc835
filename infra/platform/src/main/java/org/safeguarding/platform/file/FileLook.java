package org.safeguarding.platform.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at a file's content, and whether its name and its declared type say the same. */
final class FileLook {

    private static final int BEGINNING = 512;
    private static final String PARCEL = "may carry other files unseen; save it as PDF and send those singly";
    private static final String UNKNOWN = "shows none of the kinds that are taken";

    /** The first bytes of each kind, one character for each byte. An ISO media file is HEIC if one of its brands says so. */
    private static final Pattern PDF = starts("%PDF-\\d");

    private static final Pattern JPEG = starts("\u00ff\u00d8\u00ff[\u00c0-\u00fe]");
    private static final Pattern PNG = starts("\u0089PNG\r\n\u001a\n");
    private static final Pattern TIFF = starts("(II[*+]\0|MM\0[*+])");
    private static final Pattern HEIC = starts("\0\0\0.ftyp(heic|heix|heim|heis|mif1(?=.{4}(.{4})*heic))");
    private static final Pattern ZIP = starts("PK\u0003\u0004");
    private static final Pattern OLD_OFFICE = starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");

    /** Begins like a text, but is there to be run or to be shown by a program. */
    private static final Pattern NO_PLAIN_TEXT = Pattern.compile("[\\s\uFEFF]*(<[!?a-zA-Z]|#!|\\{\\\\rtf)");

    private static final Pattern MAIL =
            Pattern.compile("\\s*(Received|Return-Path|Message-ID|MIME-Version|Delivered-To):");

    private FileLook() {}

    /** What it is, if it is anything that is known; all faults go into the list, that it is not taken here among them. */
    static @Nullable FileKind at(
            Spool spool, String name, String declared, Set<FileKind> taken, List<FileRefused.Fault> faults)
            throws IOException {
        var contentFaults = new ArrayList<String>();
        var found = kindOf(spool, contentFaults);
        if (found.isPresent()) {
            var kind = found.get();
            if (!taken.contains(kind)) {
                contentFaults.add("is " + kind.words() + ", which is not taken here");
            }
            if (!kind.mayBeNamed(name)) {
                contentFaults.add("is " + kind.words() + ", but its name does not end so");
            }
            if (!kind.mayBeDeclaredAs(declared)) {
                contentFaults.add("is " + kind.words() + ", but was declared as another type");
            }
        }
        contentFaults.forEach(fault -> faults.add(new FileRefused.Fault(Upload.CONTENT, fault)));
        return found.orElse(null);
    }

    private static Optional<FileKind> kindOf(Spool spool, List<String> faults) throws IOException {
        var bytes = beginning(spool);
        var octets = new String(bytes, ISO_8859_1);
        if (begins(PDF, octets)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(JPEG, octets)) {
            return Optional.of(FileKind.JPEG);
        }
        if (begins(PNG, octets)) {
            return Optional.of(FileKind.PNG);
        }
        if (begins(TIFF, octets)) {
            return Optional.of(FileKind.TIFF);
        }
        if (begins(HEIC, octets)) {
            return Optional.of(FileKind.HEIC);
        }
        return begins(ZIP, octets) ? packed(spool, faults) : text(spool, bytes, octets, faults);
    }

    private static Optional<FileKind> packed(Spool spool, List<String> faults) throws IOException {
        var packed = OfficeFile.in(spool.open());
        if (packed.kind().isEmpty()) {
            faults.add(packed.fault());
        }
        return packed.kind();
    }

    private static Optional<FileKind> text(Spool spool, byte[] bytes, String octets, List<String> faults)
            throws IOException {
        var characters = new String(bytes, UTF_8).replaceFirst("^\uFEFF", "");
        if (begins(OLD_OFFICE, octets) || begins(MAIL, characters)) {
            faults.add(PARCEL);
        } else if (begins(NO_PLAIN_TEXT, characters) || !PlainText.isIn(spool.open())) {
            faults.add(UNKNOWN);
        } else {
            return Optional.of(FileKind.TEXT);
        }
        return Optional.empty();
    }

    private static boolean begins(Pattern pattern, String content) {
        return pattern.matcher(content).lookingAt();
    }

    private static Pattern starts(String signature) {
        return Pattern.compile(signature, Pattern.DOTALL);
    }

    private static byte[] beginning(Spool spool) throws IOException {
        try (var bytes = spool.open()) {
            return bytes.readNBytes(BEGINNING);
        }
    }
}
