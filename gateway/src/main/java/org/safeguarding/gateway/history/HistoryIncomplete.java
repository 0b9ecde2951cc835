package org.safeguarding.gateway.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** At least one service did not tell its part; a part is never shown as the whole. */
final class HistoryIncomplete extends RuntimeException {

    private final transient List<String> missing;

    HistoryIncomplete(List<String> missing, @Nullable Throwable first) {
        super("No history from " + missing, first);
        this.missing = List.copyOf(missing);
    }

    /** The services that did not answer, by name. */
    List<String> missing() {
        return missing;
    }
}
