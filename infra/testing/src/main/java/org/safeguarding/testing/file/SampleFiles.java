package org.safeguarding.testing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, true to their beginnings, and some that are not what they seem. */
public final class SampleFiles {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String ODT = "application/vnd.oasis.opendocument.text";

    /** The signature by which every virus scanner is tried; in halves, so that none is alarmed by this source. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String MAIN = DOCX + ".main+xml";

    private SampleFiles() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n% " + text + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(UTF_8);
    }

    public static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    public static byte[] jpeg() {
        return octets("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0\u00ff\u00d9");
    }

    public static byte[] png() {
        return octets("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001\b\u0006\0\0\0");
    }

    public static byte[] tiff() {
        return octets("II*\0\b\0\0\0\0\0");
    }

    public static byte[] heic() {
        return octets("\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0");
    }

    public static byte[] heicByItsSecondBrand() {
        return octets("\0\0\0\u0018ftypmif1\0\0\0\0miafheic\0\0\0\0");
    }

    public static byte[] docx() {
        return docx(MAIN, Map.of());
    }

    public static byte[] docxWith(String entry, String content) {
        return docx(MAIN, Map.of(entry, content));
    }

    public static byte[] docm() {
        return docx("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of());
    }

    /** The macro's part goes by a harmless name and its type is written with an escape. */
    public static byte[] docxWithDisguisedMacros() {
        return docx(
                MAIN,
                Map.of(),
                "<Override PartName=\"/word/styles2.xml\" ContentType=\"application/vnd.ms-office.v&#98;aProject\"/>");
    }

    public static byte[] xlsx() {
        return docx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Map.of());
    }

    public static byte[] odt() {
        return zip(Map.of("mimetype", ODT.getBytes(UTF_8), "content.xml", text("<office/>")), true);
    }

    public static byte[] odtWithMacros() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", ODT.getBytes(UTF_8));
        entries.put("Basic/Standard/Module1.xml", text("<x/>"));
        return zip(entries, true);
    }

    public static byte[] zip() {
        return zip(Map.of("holiday.txt", text("hello")), false);
    }

    /** 250 MB of nothing, packed into a quarter of one. */
    public static byte[] bomb() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", contentTypes(MAIN, ""));
        entries.put("word/document.xml", new byte[250 * 1024 * 1024]);
        return zip(entries, false);
    }

    public static byte[] docxWithExternalEntity() {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Types><Override ContentType=\""
                                + MAIN + "\"/>&e;</Types>")),
                false);
    }

    public static byte[] oldWord() {
        return octets("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0\0\0");
    }

    public static byte[] octets(String characters) {
        return characters.getBytes(ISO_8859_1);
    }

    private static byte[] docx(String mainType, Map<String, String> more) {
        return docx(mainType, more, "");
    }

    private static byte[] docx(String mainType, Map<String, String> more, String override) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", contentTypes(mainType, override));
        entries.put("word/document.xml", text("<document/>"));
        more.forEach((name, content) -> entries.put(name, text(content)));
        return zip(entries, false);
    }

    private static byte[] contentTypes(String mainType, String override) {
        return text(
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + override
                        + "</Types>");
    }

    private static byte[] zip(Map<String, byte[]> entries, boolean typeFirstAndStored) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (typeFirstAndStored) {
                var type = entries.get("mimetype");
                var entry = new ZipEntry("mimetype");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(java.util.Objects.requireNonNull(type).length);
                var crc = new CRC32();
                crc.update(type);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(type);
            }
            for (var entry : entries.entrySet()) {
                if (!typeFirstAndStored || !entry.getKey().equals("mimetype")) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
