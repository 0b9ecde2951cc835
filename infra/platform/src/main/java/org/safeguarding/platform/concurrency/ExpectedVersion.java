package org.safeguarding.platform.concurrency;

/**
 * The version of the case that the caller has looked at, from {@code If-Match}. Take it as a controller's parameter and
 * hand {@link #value} to the command's {@code @TargetAggregateVersion}: a case that has changed since is answered with
 * 412 and what changed, a success with the new {@code ETag}.
 */
public record ExpectedVersion(long value) {}
