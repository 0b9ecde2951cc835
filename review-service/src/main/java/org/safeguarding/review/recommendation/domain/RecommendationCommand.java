package org.safeguarding.review.recommendation.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;

/**
 * What may be asked of a recommendation: one record per intention, in the order of the pathway. {@code version} is the
 * version on which the caller decided.
 */
public sealed interface RecommendationCommand {

    /** The recommendation that is meant. */
    RecommendationId recommendation();

    /** A review has made the recommendation; heard twice it is opened once. */
    record Open(@TargetAggregateIdentifier RecommendationId recommendation, LocalDate madeOn, Sealed<String> words)
            implements RecommendationCommand {}

    /** An organisation is to carry it out, until a day; and what it is about. */
    record Assign(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            Affiliation owner,
            List<Theme> themes,
            LocalDate assignedOn,
            LocalDate dueOn)
            implements RecommendationCommand {}

    /** Another organisation is to carry it out, until the same day. */
    record Reassign(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            Affiliation owner,
            LocalDate reassignedOn,
            Sealed<String> reason)
            implements RecommendationCommand {}

    /** It is to be done until another day; the first one stays legible. */
    record Redate(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate redatedOn,
            LocalDate dueOn,
            Sealed<String> reason)
            implements RecommendationCommand {}

    /** The due day may be past: that is put on record once of each day and owner, and as long as the day binds. */
    record MissDueDay(@TargetAggregateIdentifier RecommendationId recommendation, LocalDate today)
            implements RecommendationCommand {}

    /** The owner tells how it gets on; the first telling is the start. */
    record ReportProgress(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate reportedOn,
            Sealed<Progress> progress)
            implements RecommendationCommand {}

    /** The owner shows that it was done. */
    record GiveEvidence(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate givenOn,
            Sealed<Evidence> evidence)
            implements RecommendationCommand {}

    /** The evidence does not show it, and why. */
    record ReturnEvidence(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate returnedOn,
            Sealed<String> reason)
            implements RecommendationCommand {}

    /** Somebody else than the owner is satisfied that it was done, and on what grounds. */
    record Assure(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate assuredOn,
            Sealed<String> grounds)
            implements RecommendationCommand {}

    /** Nothing more is to be done about it. */
    record Close(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate closedOn)
            implements RecommendationCommand {}

    /** It is not accepted, and why. */
    record Refuse(
            @TargetAggregateIdentifier RecommendationId recommendation,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate refusedOn,
            Sealed<String> reason)
            implements RecommendationCommand {}
}
