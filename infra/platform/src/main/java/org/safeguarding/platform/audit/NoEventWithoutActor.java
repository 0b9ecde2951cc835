package org.safeguarding.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.Who;

/** The last look before an event is stored: it has an actor and a correlation, and says when it happened. */
final class NoEventWithoutActor implements MessageDispatchInterceptor<EventMessage<?>> {

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            if (!event.getMetaData().containsKey(Who.ACTOR)
                    || !event.getMetaData().containsKey(Who.CORRELATION)) {
                throw new IllegalStateException(
                        "No event without an actor: " + event.getPayloadType().getSimpleName());
            }
            return event.getPayload() instanceof CaseFact fact && fact.happenedOn() != null
                    ? event.andMetaData(
                            Map.of(Who.HAPPENED_ON, fact.happenedOn().toString()))
                    : event;
        };
    }
}
