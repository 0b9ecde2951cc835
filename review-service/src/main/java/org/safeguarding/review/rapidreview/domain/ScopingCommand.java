package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;

/** What may be asked of a Rapid Review about the agencies that knew the family: whom to ask, what they answer, what is shared with them. */
public sealed interface ScopingCommand {

    /** The review that is asked. */
    RapidReviewId review();

    /** The business unit asks an agency for its return; without a day of its own it is due by the policy for returns. */
    record AskAgency(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Affiliation agency,
            String lead,
            Sealed<Scope> scope,
            @Nullable LocalDate dueOn,
            LocalDate askedOn)
            implements ScopingCommand {}

    /** The lead of an agency answers. What was handed in is locked; {@code returnVersion} is one more than what it supersedes. */
    record SubmitReturn(
            @TargetAggregateIdentifier RapidReviewId review,
            Affiliation agency,
            int returnVersion,
            boolean nil,
            Sealed<AgencyReturn> content,
            LocalDate submittedOn)
            implements ScopingCommand {}

    /** The business unit records that a return does not come; it may still come after that. */
    record RecordMissingReturn(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Affiliation agency,
            Sealed<Words> reason,
            LocalDate recordedOn)
            implements ScopingCommand {}

    /** The ladder of reminders has reached a step for a return that is outstanding. */
    record ChaseReturn(
            @TargetAggregateIdentifier RapidReviewId review, Affiliation agency, ChaseStep step, LocalDate today)
            implements ScopingCommand {}

    /** The panel shares something with the agencies that were asked. */
    record ShareWithAgencies(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Words> words,
            LocalDate sharedOn)
            implements ScopingCommand {}

    /** The business unit has put together what the panel will read. */
    record CompletePack(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate completedOn,
            LocalDate today)
            implements ScopingCommand, Step {

        @Override
        public LocalDate on() {
            return completedOn;
        }
    }
}
