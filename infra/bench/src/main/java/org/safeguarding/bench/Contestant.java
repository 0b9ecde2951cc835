package org.safeguarding.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** One of those that are compared on a board: what it is called, what it does in its turn, where that is stored. */
record Contestant(String name, Store store, Performance performance) {

    /** A turn's load. */
    @FunctionalInterface
    interface Performance {
        Showing perform() throws Exception;
    }

    /** What a turn has shown: the load, and the latencies by the name of the row they belong in. */
    record Showing(Tally load, Map<String, Histogram> latencies) {

        /** The load's own latencies, under the contestant's own name. */
        static Showing of(String name, Tally load) {
            Map<String, Histogram> own = new LinkedHashMap<>();
            own.put(name, load.micros());
            return new Showing(load, own);
        }
    }
}
