package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.ReturnSubmitted;

/** All that one agency handed in: the version that counts, and those that it superseded, the newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyReturns(
        Affiliation agency,
        @Schema(example = "IN") ReturnState state,
        @Nullable HandedIn latest,
        List<HandedIn> earlier) {

    /** One version of a return, as it was handed in. */
    public record HandedIn(
            @Schema(example = "1") int version,
            @Schema(example = "2026-09-22") LocalDate submittedOn,
            @Schema(example = "false") boolean nil,
            @Schema(example = "lead-hospital") String by,

            @Schema(
                    description = "The id of the event in the case's history.",
                    example = "3d0c5a71-8a54-4a4e-9c1e-1f2b8e100001")
            String event,

            @Shown @Schema(oneOf = {AgencyReturn.class, Erasure.class})
            Sealed<AgencyReturn> content) {}

    /** The returns of every agency that was asked, in the order of the asking. */
    public static List<AgencyReturns> of(List<RecordedFact> recorded) {
        return AgencyShare.of(new Facts(recorded)).stream()
                .map(share -> of(share, recorded))
                .toList();
    }

    private static AgencyReturns of(AgencyShare share, List<RecordedFact> recorded) {
        var versions = new ArrayList<HandedIn>();
        for (var one : recorded) {
            if (one.fact() instanceof ReturnSubmitted it && it.agency().equals(share.agency())) {
                versions.addFirst(new HandedIn(it.version(), it.on(), it.nil(), it.by(), one.eventId(), it.content()));
            }
        }
        return new AgencyReturns(
                share.agency(),
                share.state(),
                versions.isEmpty() ? null : versions.getFirst(),
                versions.stream().skip(1).toList());
    }
}
