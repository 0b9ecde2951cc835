package org.safeguarding.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.testing.StoredLanguage;

class StoredLanguageTest {

    @Test
    void every_event_is_stored_under_its_approved_name_and_form() {
        var names = EventNames.of(RapidReviewEvent.class);

        assertThatCode(() -> StoredLanguage.isApproved(
                        names,
                        opened(),
                        confirmed(AGAIN),
                        refused(FIRST),
                        convened(),
                        reconvened(List.of(SOCIAL_CARE, HEALTH, POLICE), MEETING.plusDays(1)),
                        met(),
                        decided(ReviewOutcome.LOCAL_CSPR),
                        signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0)))
                .doesNotThrowAnyException();
    }
}
