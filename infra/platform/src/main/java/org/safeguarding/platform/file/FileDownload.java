package org.safeguarding.platform.file;

import java.io.InputStream;
import org.safeguarding.platform.fact.Scan;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What an answer that is a file says of it, and what it forbids a browser to do with it. */
public final class FileDownload {

    /** The header that says in words whether a virus scanner has looked at the file. */
    public static final String VIRUS_SCAN = "Virus-Scan";

    public static final String NOT_SCANNED =
            "Not scanned: no virus scanner has looked at this file. Open it with care, on a machine that may be lost.";
    public static final String CLEAN = "Scanned: the virus scanner found nothing.";
    public static final String INFECTED = "Infected: the virus scanner found something. The file is held back.";

    private FileDownload() {}

    /** What is known of a file's harmlessness, in words. */
    public static String inWords(Scan scan) {
        return switch (scan) {
            case CLEAN -> CLEAN;
            case NOT_SCANNED -> NOT_SCANNED;
            case INFECTED -> INFECTED;
        };
    }

    /** The file as an answer; its bytes are read when they are sent. */
    public static ResponseEntity<InputStreamResource> of(
            InputStream bytes, String name, String mediaType, long size, Scan scan) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(VIRUS_SCAN, inWords(scan))
                .body(new InputStreamResource(bytes));
    }
}
