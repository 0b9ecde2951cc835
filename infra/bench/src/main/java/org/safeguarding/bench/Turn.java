package org.safeguarding.bench;

import java.util.List;

/** One contestant's turn in one round, with what decides whether it counts. */
record Turn(
        String board,
        String contestant,
        int round,
        double perSecond,
        Latency latency,
        long acknowledged,
        long found,
        long errors,
        long walSyncs,
        double generatorCores,
        double foreignShare,
        double secondsToSettle,
        List<String> faults) {

    /** No gate, no number. */
    boolean passedTheGates() {
        return faults.isEmpty();
    }

    boolean wasQuiet() {
        return foreignShare <= CpuTimes.FOREIGN_ALLOWED;
    }
}
