package org.safeguarding.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long a letter waits after each failed attempt; after the last rung it is given up. */
public record RetryLadder(List<Duration> rungs) {

    public RetryLadder {
        rungs = List.copyOf(rungs);
        if (rungs.stream().anyMatch(rung -> rung.isNegative() || rung.isZero())) {
            throw new IllegalArgumentException("Every rung of the retry ladder is a positive duration.");
        }
    }

    /** When the next attempt is due after the {@code attempt}-th (from 1) failed at that time; empty: give up. */
    public Optional<Instant> nextAfter(int attempt, Instant failedAt, FailureReason reason) {
        return reason.worthRetrying() ? nextAfter(attempt, failedAt) : Optional.empty();
    }

    /** The same, where the failure is worth another attempt. */
    public Optional<Instant> nextAfter(int attempt, Instant failedAt) {
        return attempt > rungs.size() ? Optional.empty() : Optional.of(failedAt.plus(rungs.get(attempt - 1)));
    }
}
