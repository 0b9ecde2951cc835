package org.safeguarding.platform.file;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that are known. What the content shows decides; the name's ending and the declared type must agree with it. */
public enum FileKind {
    PDF("a PDF", "application/pdf", "", " pdf "),
    DOCX(
            "a Word document (docx)",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "",
            " docx "),
    ODT("an OpenDocument text (odt)", "application/vnd.oasis.opendocument.text", "", " odt "),
    JPEG("a JPEG image", "image/jpeg", " image/jpg image/pjpeg ", " jpg jpeg jpe "),
    PNG("a PNG image", "image/png", "", " png "),
    TIFF("a TIFF image", "image/tiff", " image/tif ", " tif tiff "),
    HEIC("a HEIC image", "image/heic", " image/heif ", " heic heif "),
    TEXT("a plain text in UTF-8 (txt)", "text/plain", "", " txt text ");

    /** A sender that declares this declares nothing. */
    private static final String ANYTHING = "application/octet-stream";

    private final String words;
    private final String mediaType;
    private final String otherNames;
    private final String endings;

    FileKind(String words, String mediaType, String otherNames, String endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.otherNames = otherNames;
        this.endings = endings;
    }

    /** For sentences. */
    String words() {
        return words;
    }

    /** For sentences: those of the kinds, in their order. */
    static String words(Set<FileKind> kinds) {
        return kinds.stream().sorted().map(FileKind::words).collect(Collectors.joining(", "));
    }

    /** What a browser is told that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a sender may declare this type for it; one that declares nothing contradicts nothing. */
    boolean mayBeDeclaredAs(String declared) {
        var bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.isEmpty() || bare.equals(ANYTHING) || goesBy(bare);
    }

    /** Whether a file of this kind may have this name. */
    boolean mayBeNamed(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 && endings.contains(" " + name.substring(dot + 1).toLowerCase(Locale.ROOT) + " ");
    }

    private boolean goesBy(String type) {
        return mediaType.equals(type) || otherNames.contains(" " + type + " ");
    }
}
