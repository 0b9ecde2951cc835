package org.safeguarding.review.rapidreview.view.sheet;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.ChaseStep;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.Scope;
import org.safeguarding.review.rapidreview.domain.Words;

/** What one agency was asked, and how its return stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyShare(
        Affiliation agency,
        @Schema(example = "lead-hospital") String lead,
        @Schema(example = "2026-09-11") LocalDate askedOn,

        @Shown
        @Schema(
                oneOf = {Scope.class, Erasure.class},
                example =
                        "{\"subjects\": [\"the child\"], \"periodFrom\": \"2024-09-01\", \"periodTo\": \"2026-09-07\"}")
        Sealed<Scope> scope,

        @Schema(example = "2026-09-24") LocalDate dueOn,
        @Schema(example = "IN") ReturnState state,
        List<Version> versions,

        @Shown
        @Schema(
                oneOf = {Words.class, Erasure.class},
                example = "{\"text\": \"The practice closed.\"}")
        @Nullable
        Sealed<Words> missingBecause,

        @Schema(description = "The last rung of the ladder on which it was chased.", example = "ON_THE_DAY") @Nullable
        ChaseStep chased) {

    /** One version that was handed in and is locked; its content is with the returns. */
    public record Version(
            @Schema(example = "1") int version,
            @Schema(example = "2026-09-22") LocalDate submittedOn,
            @Schema(example = "false") boolean nil,
            @Schema(example = "lead-hospital") String by,

            @Schema(description = "Whether it came after its day, or after the sign-off.", example = "false")
            boolean late) {}

    static List<AgencyShare> of(Facts facts) {
        Map<Affiliation, AgencyShare> shares = new LinkedHashMap<>();
        var unanswered = new HashSet<Affiliation>();
        boolean signed = false;
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case Opened it -> {
                    signed = false;
                    shares.replaceAll((agency, share) -> share.lapsed());
                    shares.values().stream()
                            .filter(share -> share.state == ReturnState.OUTSTANDING)
                            .map(AgencyShare::agency)
                            .forEach(unanswered::add);
                }
                case ReviewReopened it -> signed = false;
                case ReconsiderationBegun it -> signed = false;
                case SignedOff it -> signed = true;
                case AgencyAsked it -> {
                    unanswered.remove(it.agency());
                    shares.put(it.agency(), asked(it, shares.get(it.agency())));
                }
                case ReturnSubmitted it -> {
                    unanswered.remove(it.agency());
                    shares.put(it.agency(), share(shares, it.agency()).answered(it, signed));
                }
                case ReturnMissing it ->
                    shares.put(it.agency(), share(shares, it.agency()).missing(it.reason()));
                case ReturnChased it ->
                    shares.put(it.agency(), share(shares, it.agency()).chased(it.step()));
                default -> {}
            }
        }
        shares.keySet().removeAll(unanswered);
        return List.copyOf(shares.values());
    }

    private static AgencyShare share(Map<Affiliation, AgencyShare> shares, Affiliation agency) {
        return requireNonNull(shares.get(agency));
    }

    /** Asked anew after a reopening, an agency keeps the versions that it handed in before. */
    private static AgencyShare asked(AgencyAsked it, @Nullable AgencyShare before) {
        return new AgencyShare(
                it.agency(),
                it.lead(),
                it.on(),
                it.scope(),
                it.dueOn(),
                ReturnState.OUTSTANDING,
                before == null ? List.of() : before.versions,
                null,
                null);
    }

    /** In a review that was ended and opened again nobody waits for what was asked before: what was answered stands. */
    private AgencyShare lapsed() {
        if (state != ReturnState.OUTSTANDING || versions.isEmpty()) {
            return this;
        }
        var stands = versions.getLast().nil() ? ReturnState.NIL : ReturnState.IN;
        return new AgencyShare(agency, lead, askedOn, scope, dueOn, stands, versions, missingBecause, chased);
    }

    private AgencyShare answered(ReturnSubmitted it, boolean signed) {
        var all = new ArrayList<>(versions);
        all.add(new Version(
                it.version(), it.on(), it.nil(), it.by(), signed || it.on().isAfter(dueOn)));
        var now = it.nil() ? ReturnState.NIL : ReturnState.IN;
        return new AgencyShare(agency, lead, askedOn, scope, dueOn, now, List.copyOf(all), missingBecause, chased);
    }

    private AgencyShare missing(Sealed<Words> because) {
        return new AgencyShare(agency, lead, askedOn, scope, dueOn, ReturnState.MISSING, versions, because, chased);
    }

    private AgencyShare chased(ChaseStep step) {
        return new AgencyShare(agency, lead, askedOn, scope, dueOn, state, versions, missingBecause, step);
    }
}
