package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.sealed.Sealed;

/**
 * What may be asked of a Rapid Review from its opening to its reopening, its panel and its agencies' returns apart. {@code version} is the
 * version of the review on which the caller decided; without one, whatever happened meanwhile is accepted. {@code today}
 * is the day (Europe/London) on which it is asked: the domain never asks the clock.
 */
public sealed interface RapidReviewCommand {

    /** The review that is asked. */
    RapidReviewId review();

    /** Referral-service asks for a review; {@code request} names the asking, so that hearing it twice changes nothing. */
    record Open(
            @TargetAggregateIdentifier RapidReviewId review,
            String request,
            ReviewBasis basis,
            @Nullable LocalDate notifiedOn,
            LocalDate requiredOn,
            LocalDate today)
            implements RapidReviewCommand {}

    /**
     * The notified case was found not to meet the criteria, so its review ends with that reason; {@code panelToldOn} is the
     * day on which the national Panel was told so, where that is known already.
     */
    record Discontinue(
            @TargetAggregateIdentifier RapidReviewId review,
            String request,
            LocalDate foundOn,
            @Nullable LocalDate panelToldOn)
            implements RapidReviewCommand {}

    /** The business unit records that the national Panel was told of a review that ended without an outcome. */
    record RecordPanelTold(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate toldOn,
            LocalDate today)
            implements RapidReviewCommand, Step {

        @Override
        public LocalDate on() {
            return toldOn;
        }
    }

    /** The panel's own part of the template is written, or written anew as a whole; what was written before is kept. */
    record WriteNarrative(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Narrative> narrative,
            LocalDate writtenOn)
            implements RapidReviewCommand {}

    /** The business unit records the reference that the notification was given nationally, or puts it right. */
    record RecordNotificationReference(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Words> reference,
            LocalDate recordedOn)
            implements RapidReviewCommand {}

    /** Somebody records what has to be done at once to keep a child safe; who does it may be said later. */
    record RecordSafetyAction(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<SafetyAction> action,
            @Nullable SafetyOwner owner,
            LocalDate recordedOn)
            implements RapidReviewCommand {}

    /** An immediate safety action is given to the agency that does it; who is to do it by that day already hears of it no second time. */
    record AssignSafetyAction(
            @TargetAggregateIdentifier RapidReviewId review, int number, SafetyOwner owner, LocalDate assignedOn)
            implements RapidReviewCommand {}

    /** An immediate safety action was done. */
    record CompleteSafetyAction(
            @TargetAggregateIdentifier RapidReviewId review, int number, LocalDate doneOn, LocalDate today)
            implements RapidReviewCommand {}

    /** The day of an immediate safety action may be past: that is put on record once of each owner and day. */
    record MissSafetyAction(@TargetAggregateIdentifier RapidReviewId review, int number, LocalDate today)
            implements RapidReviewCommand {}

    /** The panel recommends something to an agency. */
    record Recommend(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Recommendation> words,
            LocalDate madeOn)
            implements RapidReviewCommand {}

    /** A clock was missed or will be: the reason, the new target and who was told. What was missed stays missed. */
    record ExplainDelay(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            DelayReason reason,
            Sealed<Words> words,
            LocalDate newTarget,
            List<Agency> told,
            LocalDate explainedOn,
            LocalDate today)
            implements RapidReviewCommand {}

    /** New information came after the review had ended in alternate learning or no further action. */
    record Reopen(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<NewInformation> information,
            LocalDate reopenedOn)
            implements RapidReviewCommand, Step {

        @Override
        public LocalDate on() {
            return reopenedOn;
        }
    }
}
