package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Discontinued;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelTold;

/** That the review ended because the criteria were found not to be met, and when the national Panel was told so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ending(
        @Schema(example = "2026-10-12") LocalDate discontinuedOn,
        @Schema(example = "2026-10-12") @Nullable LocalDate panelToldOn) {

    static List<Ending> of(Facts facts) {
        var endings = new ArrayList<Ending>();
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case Discontinued it -> endings.add(new Ending(it.on(), null));
                case PanelTold it -> endings.addLast(new Ending(endings.removeLast().discontinuedOn, it.on()));
                default -> {}
            }
        }
        return List.copyOf(endings);
    }
}
