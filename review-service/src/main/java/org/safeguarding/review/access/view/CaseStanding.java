package org.safeguarding.review.access.view;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.AgencyAsked;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionAssigned;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionRecorded;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;

/**
 * Where a case stands for those who come to it: who declared a conflict, who sits on the panel as it was convened last, which
 * organisations were asked (for a return, to do something at once) or own what the stream is about, and who carries out its
 * practice review while that runs.
 */
public record CaseStanding(
        Set<String> conflicted,
        Set<String> panel,
        Set<Affiliation> asked,
        @Nullable String reviewer) {

    /** Where a case stands of which nothing is known. */
    public static final CaseStanding NEW = new CaseStanding(Set.of(), Set.of(), Set.of(), null);

    /** Where it stands after one more fact. */
    CaseStanding after(CaseFact fact) {
        return switch (fact) {
            case Declaration declared ->
                declared.conflict()
                        ? new CaseStanding(and(conflicted, declared.person()), panel, asked, reviewer)
                        : this;
            case Convening convened -> new CaseStanding(conflicted, seats(convened), asked, reviewer);
            case AgencyAsked agency -> new CaseStanding(conflicted, panel, and(asked, agency.agency()), reviewer);
            case SafetyActionRecorded action -> askedOf(action.owner());
            case SafetyActionAssigned action -> askedOf(action.owner());
            case LearningEvent.Planned planned -> ownedBy(planned.owner());
            case RecommendationEvent.Assigned assigned -> ownedBy(assigned.owner());
            case RecommendationEvent.Reassigned reassigned -> ownedBy(reassigned.owner());
            case PracticeReviewEvent event -> new CaseStanding(conflicted, panel, asked, after(event));
            default -> this;
        };
    }

    private CaseStanding askedOf(@Nullable SafetyOwner owner) {
        return owner == null ? this : new CaseStanding(conflicted, panel, and(asked, owner.agency()), reviewer);
    }

    /** In the stream of something that has one owner at a time. */
    private CaseStanding ownedBy(Affiliation owner) {
        return new CaseStanding(conflicted, panel, Set.of(owner), reviewer);
    }

    private @Nullable String after(PracticeReviewEvent event) {
        return switch (event) {
            case ReviewerAppointed appointed -> appointed.reviewer();
            case ReviewerReplaced replaced -> replaced.reviewer();
            case Published published -> null;
            case Withheld withheld -> null;
            case Discontinued discontinued -> null;
            default -> reviewer;
        };
    }

    private static Set<String> seats(Convening convened) {
        return Stream.concat(Stream.of(convened.chair()), convened.members().stream())
                .map(PanelMember::member)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> and(Set<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
