package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionAssigned;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionCompleted;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionRecorded;
import org.safeguarding.review.rapidreview.domain.SafetyAction;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;

/** What had to be done at once to keep a child safe, whose it is, and whether it was done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Safety(
        @Schema(example = "1") int number,
        @Schema(example = "2026-09-11") LocalDate recordedOn,

        @Shown
        @Schema(
                oneOf = {SafetyAction.class, Erasure.class},
                example = "{\"text\": \"The siblings are seen.\"}")
        Sealed<SafetyAction> action,

        @Nullable SafetyOwner owner,
        @Schema(example = "2026-09-14") @Nullable LocalDate doneOn) {

    /** Whether it is to be done by an organisation of which that holds. */
    public boolean isOwnedBy(Predicate<Affiliation> home) {
        return owner != null && home.test(owner.agency());
    }

    static List<Safety> of(Facts facts) {
        var all = new ArrayList<Safety>();
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case SafetyActionRecorded it ->
                    all.add(new Safety(it.number(), it.on(), it.action(), it.owner(), null));
                case SafetyActionAssigned it ->
                    all.replaceAll(one -> one.number == it.number() ? one.ownedBy(it) : one);
                case SafetyActionCompleted it -> all.replaceAll(one -> one.number == it.number() ? one.done(it) : one);
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    private Safety ownedBy(SafetyActionAssigned it) {
        return new Safety(number, recordedOn, action, it.owner(), doneOn);
    }

    private Safety done(SafetyActionCompleted it) {
        return new Safety(number, recordedOn, action, owner, it.on());
    }
}
