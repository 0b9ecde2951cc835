package org.safeguarding.referral.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.referral.domain.ReferralStory.*;

import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.testing.StoredLanguage;

class StoredLanguageTest {

    @Test
    void every_event_is_stored_in_its_approved_form() {
        assertThatCode(() -> StoredLanguage.isApproved(
                        EventNames.of(ReferralEvent.class),
                        submitted(),
                        required(),
                        notMet(),
                        askedAgain(2),
                        leftUnanswered(),
                        opened(),
                        refused(),
                        outcomeRecorded(ReviewOutcome.LOCAL_CSPR),
                        closed()))
                .doesNotThrowAnyException();
    }
}
