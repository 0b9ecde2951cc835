package org.safeguarding.referral.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralStory.*;

import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;
import org.safeguarding.testing.StoredLanguage;

class StoredLanguageTest {

    @Test
    void every_event_is_stored_in_its_approved_form() {
        assertThatCode(() -> StoredLanguage.isApproved(
                        EventNames.of(ReferralEvent.class, SeriousIncidentNotificationEvent.class),
                        submitted(),
                        acknowledged(),
                        attached(),
                        scanned(),
                        assigned(OFFICER),
                        conflict(OFFICER),
                        conflictInReview("panel-chair"),
                        asked(),
                        answered(),
                        guidanceChanged(),
                        accepted(true),
                        proposed(),
                        countersigned(),
                        sentBack(),
                        duplicate(),
                        linked(),
                        originalDecided(),
                        outOfArea(),
                        withdrawn(),
                        reopened(),
                        returned(),
                        delayExplained(),
                        required(),
                        askedAgain(2),
                        leftUnanswered(),
                        opened(),
                        refused(),
                        outcomeRecorded(ReviewOutcome.LOCAL_CSPR),
                        concluded(),
                        reviewReopened(),
                        discontinued(),
                        new ReferralClosed(CASE, SIGNED_OFF),
                        considered(),
                        sent(NotificationType.SERIOUS_HARM),
                        notNotified(),
                        foundNotMet(),
                        amended(NotificationType.DEATH)))
                .doesNotThrowAnyException();
    }
}
