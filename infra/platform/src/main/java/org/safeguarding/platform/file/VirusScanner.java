package org.safeguarding.platform.file;

import java.io.IOException;
import java.io.InputStream;
import org.safeguarding.platform.fact.Scan;

/** The door to a virus scanner. Where none is there or none answers, a file is held as not scanned, and says so. */
public interface VirusScanner {

    /** What the scanner says of these bytes. */
    Scan scan(InputStream bytes) throws IOException;

    /** Whether there is one to ask. */
    boolean isThere();
}
