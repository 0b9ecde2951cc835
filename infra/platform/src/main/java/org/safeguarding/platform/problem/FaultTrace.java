package org.safeguarding.platform.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A stack trace that can be logged: classes and places, no messages, since a message may quote what a caller sent. */
public final class FaultTrace {

    private static final int DEPTH = 12;

    private FaultTrace() {}

    /** The chain of causes with the top of each one's stack. */
    public static String of(Throwable fault) {
        var trace = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(DEPTH)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
