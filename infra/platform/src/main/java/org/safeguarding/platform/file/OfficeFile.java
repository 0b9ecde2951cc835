package org.safeguarding.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What a ZIP file is when one looks into it: a Word document or an OpenDocument text without macros, or nothing that is
 * taken. It is read once as a stream, never further than a limit, so that a small file that unpacks to a huge one costs little.
 */
final class OfficeFile {

    static final String MACROS = "holds macros; save it without, as docx, odt or PDF";
    static final String UNREADABLE =
            "is not a file that can be read through: it is broken, encrypted or packed too tightly";
    static final String NOT_TAKEN = "is a packed file of another kind";

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String OPC_LIST = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final String DOCUMENT = FileKind.DOCX.mediaType() + ".main+xml";
    private static final XMLInputFactory XML = xml();

    private final List<String> partTypes = new ArrayList<>();
    private @Nullable String odfType;
    private boolean opc;
    private boolean macros;
    private long unpacked;

    private OfficeFile() {}

    /** What was found: a kind, or the fault. */
    record Found(Optional<FileKind> kind, String fault) {}

    static Found in(InputStream bytes) throws IOException {
        var file = new OfficeFile();
        try (var zip = new ZipInputStream(bytes)) {
            return file.read(zip) ? file.judge() : new Found(Optional.empty(), UNREADABLE);
        } catch (ZipException | XMLStreamException | IllegalArgumentException | java.io.EOFException broken) {
            return new Found(Optional.empty(), UNREADABLE);
        }
    }

    private boolean read(ZipInputStream zip) throws IOException, XMLStreamException {
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (++entries > MOST_ENTRIES) {
                return false;
            }
            macros = macros || holdsMacros(name);
            if (name.equals(OPC_LIST)) {
                var list = zip.readNBytes(LONGEST_LIST);
                if (opc || list.length == LONGEST_LIST) {
                    return false;
                }
                opc = true;
                unpacked += list.length;
                readPartTypes(list);
            } else if (name.equals(ODF_TYPE) && odfType == null) {
                odfType = new String(zip.readNBytes(100), java.nio.charset.StandardCharsets.US_ASCII);
            }
            if (!skip(zip)) {
                return false;
            }
        }
        return true;
    }

    private boolean skip(ZipInputStream zip) throws IOException {
        var buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                return false;
            }
        }
        return true;
    }

    private void readPartTypes(byte[] list) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(new ByteArrayInputStream(list));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var type = xml.getAttributeValue(null, "ContentType");
                if (type != null) {
                    partTypes.add(type.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private Found judge() {
        if (macros || partTypes.stream().anyMatch(type -> type.contains("macroenabled") || type.contains("vba"))) {
            return new Found(Optional.empty(), MACROS);
        }
        if (opc && partTypes.contains(DOCUMENT)) {
            return new Found(Optional.of(FileKind.DOCX), "");
        }
        return FileKind.ODT.mediaType().equals(odfType)
                ? new Found(Optional.of(FileKind.ODT), "")
                : new Found(Optional.empty(), NOT_TAKEN);
    }

    /** The names under which Word and LibreOffice keep macros. */
    private static boolean holdsMacros(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of("vbaproject.bin", "vbadata.xml").anyMatch(lower::endsWith)
                || Stream.of("basic/", "scripts/").anyMatch(lower::startsWith);
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
