package org.safeguarding.review.recommendation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the owner gets on, and what it does about the recommendation; its words may tell of a child. */
public record Progress(String note, List<Action> actions) {

    public Progress {
        note = note.strip();
        actions = List.copyOf(actions);
    }

    /** One thing to do, until when if it is said, and whether it is done. */
    public record Action(String text, @Nullable LocalDate dueOn, boolean done) {

        @Override
        public String toString() {
            return "action";
        }
    }

    @Override
    public String toString() {
        return "progress";
    }
}
