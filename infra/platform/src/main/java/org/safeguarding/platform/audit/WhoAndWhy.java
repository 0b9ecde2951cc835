package org.safeguarding.platform.audit;

import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.safeguarding.platform.fact.Who;

/**
 * Passes who and why from message to message: an event inherits its command's; a command that a process sends on hearing
 * an event is the system's, on behalf of whoever caused that event.
 */
final class WhoAndWhy implements CorrelationDataProvider {

    private static final Set<String> INHERITED =
            Set.of(Who.ACTOR, Who.ROLE, Who.AGENCY, Who.ORGANISATION, Who.ON_BEHALF_OF, Who.CORRELATION, Who.CAUSE);

    private final String application;

    WhoAndWhy(String application) {
        this.application = application;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var metaData = message.getMetaData();
        if (message instanceof CommandMessage<?>) {
            return metaData.subset(INHERITED.toArray(String[]::new));
        }
        return Acting.asSystem(
                application,
                (String) metaData.getOrDefault(Who.CORRELATION, message.getIdentifier()),
                message.getIdentifier(),
                causingActor(metaData));
    }

    /** The person or partner behind a chain of processes, not the process in between. */
    private static @org.jspecify.annotations.Nullable String causingActor(Map<String, ?> metaData) {
        return (String)
                (Acting.SYSTEM.equals(metaData.get(Who.ROLE))
                        ? metaData.get(Who.ON_BEHALF_OF)
                        : metaData.get(Who.ACTOR));
    }
}
