package org.safeguarding.platform.audit;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.RecordedFact;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Reads one stream back as facts, from its beginning and up to now, for what is computed from a whole history: every
 * figure can name the events that it stands on. Personal details stay sealed in the facts.
 */
public final class CaseEvents {

    private final ObjectProvider<EventStore> store;

    CaseEvents(ObjectProvider<EventStore> store) {
        this.store = store;
    }

    /** The facts of the stream of that name in the order in which they were recorded; none where there is no such stream. */
    public List<RecordedFact> of(String stream) {
        return since(stream, 0);
    }

    /** The facts of the stream from that place on: what came after somebody has looked. */
    public List<RecordedFact> since(String stream, long sequence) {
        return store.getObject()
                .readEvents(stream, sequence)
                .asStream()
                .<RecordedFact>map(CaseEvents::recorded)
                .toList();
    }

    /** The facts of that kind before that place in the stream: what stood then, whatever has happened since. */
    public <T> Stream<T> before(String stream, long sequence, Class<T> kind) {
        return of(stream).stream()
                .filter(recorded -> recorded.sequence() < sequence)
                .<CaseFact>map(RecordedFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static RecordedFact recorded(DomainEventMessage<?> event) {
        return new RecordedFact(
                event.getIdentifier(), event.getSequenceNumber(), event.getTimestamp(), (CaseFact) event.getPayload());
    }
}
