package org.safeguarding.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.idempotency.IdempotentInput;

/**
 * The one file of a multipart request, taken as a controller's parameter. Nothing is read before the caller's role is
 * known; then the stream goes into a {@link Spool}, never into the heap and never as plain text to a disk.
 */
public final class Upload implements IdempotentInput, AutoCloseable {

    /** The name of the part that holds the file, and the field by which problems call it. */
    static final String CONTENT = "file";

    private static final String NAME = "file.name";
    private static final String SIZE = "file.size";
    private static final String BODY = "(body)";

    private static final long ROOM_FOR_PART_HEADERS = 1024 * 1024;
    private static final int LONGEST_PART_HEADER = 65_536;
    private static final int MOST_PARTS = 20;

    private final HttpServletRequest request;
    private final FileProperties limits;
    private final long maxBytes;
    private final VirusScanner scanner;
    private @Nullable Spool spool;
    private @Nullable FileKind kind;
    private @Nullable Scan scan;
    private String name = "";
    private String declared = "";

    Upload(HttpServletRequest request, FileProperties limits, VirusScanner scanner) {
        this.request = request;
        this.limits = limits;
        this.maxBytes = limits.maxSize().toBytes();
        this.scanner = scanner;
    }

    /** As the sender calls it; personal. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return Objects.requireNonNull(kind);
    }

    public Scan scan() {
        return Objects.requireNonNull(scan);
    }

    public Spool bytes() {
        return Objects.requireNonNull(spool);
    }

    @Override
    public String fingerprint() {
        receive();
        return String.join("\n", bytes().sha256(), declared, name);
    }

    /** A scan may take seconds: it is done before there is a transaction, and not again for a request that is repeated. */
    @Override
    public void prepare() {
        try (var plain = bytes().open()) {
            scan = scanner.scan(plain);
        } catch (IOException e) {
            throw new IllegalStateException("The spool of an upload cannot be read.", e);
        }
        if (scan == Scan.INFECTED) {
            throw FileRefused.infected();
        }
    }

    @Override
    public void close() {
        if (spool != null) {
            try {
                spool.close();
            } catch (IOException e) {
                throw new IllegalStateException("The spool of an upload cannot be closed.", e);
            }
        }
    }

    private void receive() {
        var faults = new ArrayList<FileRefused.Fault>();
        try {
            readParts(faults);
            if (spool == null) {
                faults.add(new FileRefused.Fault(BODY, "holds no file; send one in a part named file"));
            } else {
                look(spool, faults);
            }
        } catch (SizeException tooMuch) {
            throw refusal(tooMuch);
        } catch (FileUploadIOException wrapped) {
            throw wrapped.getCause() instanceof SizeException tooMuch ? refusal(tooMuch) : FileRefused.malformed();
        } catch (IOException | InvalidFileNameException unreadable) {
            throw FileRefused.malformed();
        }
        if (!faults.isEmpty()) {
            throw FileRefused.because(faults, limits.kinds());
        }
    }

    /** It may be a part's header, not the file, that has no end. */
    private FileRefused refusal(SizeException tooMuch) {
        return tooMuch.getPermittedSize() == LONGEST_PART_HEADER
                ? FileRefused.malformed()
                : FileRefused.tooLarge(maxBytes);
    }

    private void readParts(List<FileRefused.Fault> faults) throws IOException {
        var parser = new FileUpload();
        parser.setHeaderEncoding(UTF_8.name());
        parser.setPartHeaderSizeMax(LONGEST_PART_HEADER);
        parser.setFileCountMax(MOST_PARTS);
        parser.setSizeMax(maxBytes + ROOM_FOR_PART_HEADERS);
        var parts = parser.getItemIterator(new ServletRequestContext(request));
        while (parts.hasNext()) {
            var part = parts.next();
            try (var bytes = part.openStream()) {
                if (!CONTENT.equals(part.getFieldName())) {
                    faults.add(new FileRefused.Fault(BODY, "holds a part that is not named file"));
                } else if (spool != null) {
                    faults.add(new FileRefused.Fault(BODY, "holds more than one file; send them one by one"));
                } else {
                    take(part, bytes);
                }
            }
        }
    }

    private void take(FileItemStream part, InputStream bytes) throws IOException {
        name = Objects.requireNonNullElse(part.getName(), "");
        declared = Objects.requireNonNullElse(part.getContentType(), "");
        spool = Spool.of(bytes, maxBytes);
    }

    private void look(Spool bytes, List<FileRefused.Fault> faults) throws IOException {
        FileName.fault(name).ifPresent(fault -> faults.add(new FileRefused.Fault(NAME, fault)));
        if (bytes.size() == 0) {
            faults.add(new FileRefused.Fault(SIZE, "is nought: the file is empty"));
        } else {
            kind = FileLook.at(bytes, name, declared, limits.kinds(), faults);
        }
    }
}
