package org.safeguarding.platform.audit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Who;
import org.slf4j.MDC;

/** On whose behalf a thread works that neither a request nor a domain event set going: a Kafka record, a schedule. */
public final class Acting {

    /** The role of a process of a service. */
    public static final String SYSTEM = "SYSTEM";

    private static final ThreadLocal<@Nullable Acting> CURRENT = new ThreadLocal<>();

    private final String correlation;
    private final String cause;
    private final @Nullable String onBehalfOf;

    private Acting(String correlation, String cause, @Nullable String onBehalfOf) {
        this.correlation = correlation;
        this.cause = cause;
        this.onBehalfOf = onBehalfOf;
    }

    /** Does scheduled work as the system; {@code cause} names what set it going, for instance an event's identifier. */
    public static void asSystem(String correlation, String cause, Runnable work) {
        begin(correlation, cause, null);
        try {
            work.run();
        } finally {
            end();
        }
    }

    /** Begins work as the system on this thread, on behalf of the actor whose deed caused it. Ends with {@link #end}. */
    public static void begin(String correlation, String cause, @Nullable String onBehalfOf) {
        CURRENT.set(new Acting(correlation, cause, onBehalfOf));
        MDC.put(Who.CORRELATION, correlation);
    }

    /** Ends what {@link #begin} began. */
    public static void end() {
        CURRENT.remove();
        MDC.remove(Who.CORRELATION);
    }

    static Optional<Map<String, String>> current(String application) {
        return Optional.ofNullable(CURRENT.get())
                .map(acting -> asSystem(application, acting.correlation, acting.cause, acting.onBehalfOf));
    }

    static Map<String, String> asSystem(
            String application, String correlation, String cause, @Nullable String onBehalfOf) {
        var who = new java.util.HashMap<>(Map.of(
                Who.ACTOR, "system:" + application,
                Who.ROLE, SYSTEM,
                Who.CORRELATION, correlation,
                Who.CAUSE, cause));
        if (onBehalfOf != null) {
            who.put(Who.ON_BEHALF_OF, onBehalfOf);
        }
        return who;
    }
}
