package org.safeguarding.review.learning.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;

/**
 * What may be asked of alternate learning: one record per intention, in the order of the pathway. {@code version} is the
 * version on which the caller decided.
 */
public sealed interface LearningCommand {

    /** The learning that is meant. */
    LearningId learning();

    /** The panel's outcome is alternate learning; {@code decision} names the event that says so, heard twice or not. */
    record Commission(
            @TargetAggregateIdentifier LearningId learning,
            String decision,
            LocalDate decidedOn,
            LocalDate commissionedOn)
            implements LearningCommand {}

    /** The panel decided anew, on another outcome: what runs ends here. */
    record Discontinue(@TargetAggregateIdentifier LearningId learning, ReviewOutcome outcome, LocalDate discontinuedOn)
            implements LearningCommand {}

    /** The business unit says who learns what, in which way and until when; until it starts this may be said again. */
    record Plan(
            @TargetAggregateIdentifier LearningId learning,
            @TargetAggregateVersion @Nullable Long version,
            LearningKind kind,
            Affiliation owner,
            LocalDate plannedOn,
            LocalDate dueOn,
            Sealed<String> questions)
            implements LearningCommand {}

    /** The owner begins. */
    record Start(
            @TargetAggregateIdentifier LearningId learning,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate startedOn)
            implements LearningCommand {}

    /** What was found is put on record; said again, it stands beside what was recorded before. */
    record RecordFindings(
            @TargetAggregateIdentifier LearningId learning,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate recordedOn,
            Sealed<String> findings)
            implements LearningCommand {}

    /** Something is recommended on what was found. */
    record Recommend(
            @TargetAggregateIdentifier LearningId learning,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate madeOn,
            Sealed<Recommendation> words)
            implements LearningCommand {}

    /** The due day was or will be missed: why, until when it is done instead, and who was told. */
    record ExplainDelay(
            @TargetAggregateIdentifier LearningId learning,
            @TargetAggregateVersion @Nullable Long version,
            DelayReason reason,
            LocalDate explainedOn,
            LocalDate newTarget,
            List<Agency> told,
            Sealed<String> words)
            implements LearningCommand {}

    /** The due day may be past: that is put on record once of each plan, and as long as the learning runs. */
    record MissDueDay(@TargetAggregateIdentifier LearningId learning, LocalDate today) implements LearningCommand {}

    /** The chair is satisfied that it was learnt. */
    record Close(
            @TargetAggregateIdentifier LearningId learning,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate closedOn)
            implements LearningCommand {}
}
