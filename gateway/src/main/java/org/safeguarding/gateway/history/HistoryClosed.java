package org.safeguarding.gateway.history;

/** A service has closed the case to the caller, who declared a conflict of interest in it: then no part of it is told. */
final class HistoryClosed extends RuntimeException {

    HistoryClosed() {
        super("closed", null, false, false);
    }
}
