package org.safeguarding.review.rapidreview.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;

/**
 * What may be asked of a Rapid Review: one record per intention, in the order of the pathway. {@code today} is the day
 * (Europe/London) on which it is asked, a fact that comes with the command since the domain never asks the clock.
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
            implements RapidReviewCommand {

        public Open {
            requireNonNull(request, "request");
            requireNonNull(basis, "basis");
            requireNonNull(requiredOn, "requiredOn");
        }
    }

    /** The business unit calls the panel together, or together anew as long as it has not met. */
    record ConvenePanel(
            @TargetAggregateIdentifier RapidReviewId review,
            PanelMember chair,
            List<PanelMember> members,
            LocalDate meetingOn)
            implements RapidReviewCommand {

        public ConvenePanel {
            requireNonNull(chair, "chair");
            members = List.copyOf(members);
            requireNonNull(meetingOn, "meetingOn");
        }
    }

    /** Somebody records that the panel met, and who was there. */
    record RecordMeeting(
            @TargetAggregateIdentifier RapidReviewId review, LocalDate heldOn, List<String> present, LocalDate today)
            implements RapidReviewCommand {

        public RecordMeeting {
            requireNonNull(heldOn, "heldOn");
            present = List.copyOf(present);
        }
    }

    /** Somebody other than the chair records which of the four outcomes the panel chose, and why. */
    record DecideOutcome(
            @TargetAggregateIdentifier RapidReviewId review,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            Sealed<PanelReasons> reasons,
            LocalDate today)
            implements RapidReviewCommand {

        public DecideOutcome {
            requireNonNull(outcome, "outcome");
            requireNonNull(decidedOn, "decidedOn");
            requireNonNull(reasons, "reasons");
        }
    }

    /** The chair of this panel signs the outcome off; from then on it stands. */
    record SignOff(@TargetAggregateIdentifier RapidReviewId review, LocalDate signedOffOn, LocalDate today)
            implements RapidReviewCommand {

        public SignOff {
            requireNonNull(signedOffOn, "signedOffOn");
        }
    }
}
