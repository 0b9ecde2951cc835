package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.referral.domain.form.ReferralForm;

/** What has happened to a referral. Kept for ever: add a record, never alter one. */
public sealed interface ReferralEvent extends CaseFact {

    /** A partner agency referred a serious case; nobody has judged it yet. */
    record ReferralSubmitted(CaseId caseId, LocalDate receivedOn, Agency referringAgency, ReferralForm form)
            implements ReferralEvent {}

    /** Screening found that the case goes to a Rapid Review, which was asked for the first time. */
    record RapidReviewRequired(CaseId caseId, Screening screening) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return screening.screenedOn();
        }
    }

    /** Screening found the criteria not met, and said why. */
    record CriteriaNotMet(CaseId caseId, Screening screening) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return screening.screenedOn();
        }
    }

    /** No answer came in time, so the Rapid Review was asked for again. */
    record RapidReviewAskedAgain(
            CaseId caseId,
            int timesAsked,
            ReviewBasis basis,
            @Nullable LocalDate notifiedOn,
            LocalDate requiredOn) implements ReferralEvent {}

    /** No answer came however often it was asked: an operator has to look. */
    record RapidReviewLeftUnanswered(CaseId caseId, int timesAsked) implements ReferralEvent {}

    /** The Rapid Review stands. */
    record RapidReviewOpened(CaseId caseId, LocalDate openedOn, LocalDate dueOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return openedOn;
        }
    }

    /** The Rapid Review was not opened; {@code rule} is the rule of review-service that forbade it. */
    record RapidReviewRefused(CaseId caseId, String rule) implements ReferralEvent {}

    /** The panel's outcome was signed off and stands. */
    record OutcomeRecorded(CaseId caseId, ReviewOutcome outcome, LocalDate decidedOn, LocalDate signedOffOn)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return signedOffOn;
        }
    }

    /** Nothing more is to be done about this referral. */
    record ReferralClosed(CaseId caseId, LocalDate closedOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return closedOn;
        }
    }
}
