package org.safeguarding.platform.file;

import java.io.InputStream;
import org.safeguarding.platform.fact.Scan;

/** Stands where no virus scanner is configured: nothing is scanned, and nothing pretends to be. */
final class NoScanner implements VirusScanner {

    @Override
    public Scan scan(InputStream bytes) {
        return Scan.NOT_SCANNED;
    }

    @Override
    public boolean isThere() {
        return false;
    }
}
