package org.safeguarding.review.rapidreview.view;

import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;

/** Events of the story as the event store would give them back. */
public final class RecordedStory {

    private static final Instant RECORDED = Instant.parse("2026-09-11T09:00:00Z");

    private RecordedStory() {}

    public static List<RecordedFact> recorded(RapidReviewEvent... events) {
        return IntStream.range(0, events.length)
                .mapToObj(place -> new RecordedFact("event-" + place, place, RECORDED, events[place]))
                .toList();
    }

    /** The same once every key of the case is destroyed. */
    public static List<RecordedFact> erased(RapidReviewEvent... events) {
        return recorded(Stream.of(events).map(RecordedStory::erased).toArray(RapidReviewEvent[]::new));
    }

    private static RapidReviewEvent erased(RapidReviewEvent event) {
        try {
            var components = event.getClass().getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int place = 0; place < components.length; place++) {
                types[place] = components[place].getType();
                var value = components[place].getAccessor().invoke(event);
                values[place] = value instanceof Sealed<?> sealed
                        ? new Sealed.Erased<>(sealed.subject(), RECORDED, "records", "retention")
                        : value;
            }
            return (RapidReviewEvent)
                    event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Alder from its opening to the national Panel's agreement, with a dissenting police member. */
    public static List<RecordedFact> alder() {
        return recorded(
                opened(),
                referred(),
                asked(),
                submitted(1),
                submitted(2),
                shared(),
                safetyRecorded(null),
                safetyAssigned(),
                convened(),
                meetingSet(),
                narrated(1),
                packed(),
                declared("panel-police", false),
                met(),
                position(SOCIAL_CARE, ReviewOutcome.LOCAL_CSPR),
                position(POLICE, ReviewOutcome.LOCAL_CSPR),
                position(HEALTH, ReviewOutcome.LOCAL_CSPR),
                position(POLICE, ReviewOutcome.NO_FURTHER_ACTION),
                reasoned(),
                decided(ReviewOutcome.LOCAL_CSPR),
                explained(),
                recommended(),
                signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0),
                sent(),
                responded(PanelAnswer.AGREES),
                concluded(ReviewOutcome.LOCAL_CSPR, ANSWERED));
    }
}
