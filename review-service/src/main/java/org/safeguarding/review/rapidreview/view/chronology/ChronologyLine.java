package org.safeguarding.review.rapidreview.view.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.rapidreview.domain.ContactEntry;

/** One line: what a record tells, where that stands, and which other lines tell it otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChronologyLine(
        @Schema(description = "Its place in the chronology, from 1.", example = "14")
        int line,

        ContactEntry contact,
        Affiliation agency,
        @Schema(example = "1") int returnVersion,

        @Schema(description = "Its place in that return, from 1.", example = "3")
        int entry,

        @Schema(
                description = "The id of the event in the case's history.",
                example = "3d0c5a71-8a54-4a4e-9c1e-1f2b8e100001")
        String event,

        List<Contradiction> contradictions,

        @Schema(description = "How many more contradict it than are listed.", example = "0")
        int contradictedBesides) {

    /** Another line that tells it otherwise, and why that is so. */
    public record Contradiction(
            @Schema(example = "15") int line,
            @Schema(example = "SEEN_AND_NOT_SEEN") Disagreement rule,

            @Schema(
                    example =
                            "One record says that the child was seen, the other that it was not, at the same contact.")
            String because) {}

    static List<ChronologyLine> of(List<Entry> entries, Disagreements disagreements) {
        var lines = new ArrayList<ChronologyLine>(entries.size());
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            lines.add(new ChronologyLine(
                    index + 1,
                    entry.entry(),
                    entry.agency(),
                    entry.version(),
                    entry.place(),
                    entry.event(),
                    disagreements.with(index + 1),
                    disagreements.besides(index + 1)));
        }
        return List.copyOf(lines);
    }
}
