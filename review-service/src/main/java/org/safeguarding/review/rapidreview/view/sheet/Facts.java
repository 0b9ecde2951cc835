package org.safeguarding.review.rapidreview.view.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.domain.Course;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.Stage;

/** The facts of one Rapid Review in the order in which they were recorded. */
public record Facts(List<RecordedFact> recorded) {

    public Facts {
        recorded = List.copyOf(recorded);
    }

    /** The sequence of the last fact, which is the version of what is read from them. */
    public long version() {
        return recorded.isEmpty() ? -1 : recorded.getLast().sequence();
    }

    /** Where the review stands; null where nobody has asked for it. */
    @Nullable
    Stage stage() {
        Stage stage = null;
        for (var event : (Iterable<RapidReviewEvent>) all(RapidReviewEvent.class)::iterator) {
            stage = Course.after(event, stage);
        }
        return stage;
    }

    <E> Stream<E> all(Class<E> kind) {
        return recorded.stream()
                .map(RecordedFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    <E extends RapidReviewEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }
}
