package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.domain.form.ReferralForm;

/** What may be asked of a referral: one record per intention, in the order of the pathway. */
public sealed interface ReferralCommand {

    /** The referral that is meant. */
    ReferralId referral();

    /** A partner refers a serious case; the agency is the one that the caller's token names. */
    record Submit(
            @TargetAggregateIdentifier ReferralId referral,
            LocalDate receivedOn,
            Agency referringAgency,
            ReferralForm form)
            implements ReferralCommand {}

    /** The screening officer records that the case goes to a Rapid Review. */
    record Accept(@TargetAggregateIdentifier ReferralId referral, Screening screening) implements ReferralCommand {}

    /** The screening officer records that the criteria are not met. */
    record Decline(@TargetAggregateIdentifier ReferralId referral, Screening screening) implements ReferralCommand {}

    /** The time to answer has passed since the {@code asked}-th asking: ask once more, or give up after {@code atMost}. */
    record AskAgain(@TargetAggregateIdentifier ReferralId referral, int asked, int atMost) implements ReferralCommand {}

    /** Review-service tells that the Rapid Review stands. */
    record RecordRapidReviewOpened(
            @TargetAggregateIdentifier ReferralId referral, LocalDate openedOn, LocalDate dueOn)
            implements ReferralCommand {}

    /** Review-service tells that it opens no Rapid Review, and by which of its rules. */
    record RecordRapidReviewRefused(
            @TargetAggregateIdentifier ReferralId referral, String rule) implements ReferralCommand {}

    /** Review-service tells the panel's outcome, signed off by the independent chair. */
    record RecordOutcome(
            @TargetAggregateIdentifier ReferralId referral,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            LocalDate signedOffOn)
            implements ReferralCommand {}
}
