package org.safeguarding.platform.operations;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safeguarding.platform.problem.BadRequest;

/** The processors of a service: how far each has come, and how a read model is rebuilt from the events. */
class Views {

    private final EventProcessingConfiguration processing;
    private final EventStore events;

    Views(EventProcessingConfiguration processing, EventStore events) {
        this.processing = processing;
        this.events = events;
    }

    /** {@code behind} counts positions between the processor and the newest settled event; {@code failing} tells that it tries the same event again and again. */
    record Progress(String name, boolean view, boolean replaying, boolean failing, long behind) {}

    List<Progress> progress() {
        long head = position(events.createHeadToken());
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(processor -> progress(processor, head))
                .toList();
    }

    private static Progress progress(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        long reached = segments.stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(at -> at.orElse(0))
                .min()
                .orElse(0);
        return new Progress(
                processor.getName(),
                processor.supportsReset(),
                processor.isReplaying(),
                processor.isError() || segments.stream().anyMatch(EventTrackerStatus::isErrorState),
                Math.max(0, head - reached));
    }

    private static long position(org.axonframework.eventhandling.TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    /** Empties the read model and lets it grow again from the first event; side effects are not repeated. */
    void rebuild(String name) {
        var processor = processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new BadRequest("no-such-view", "There is no view of this name to rebuild."));
        if (!processor.supportsReset()) {
            throw new BadRequest("not-a-view", "This processor has effects outside; only views are rebuilt.");
        }
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
