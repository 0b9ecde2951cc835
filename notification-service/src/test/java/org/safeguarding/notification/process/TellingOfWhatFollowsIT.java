package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryState;

/** Who hears of practice reviews, and of what an organisation is to do. */
class TellingOfWhatFollowsIT extends OnPostbox {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    private static final Organisation HOSPITAL = Organisation.of("RX0");

    @Test
    void the_lead_of_an_organisation_hears_what_is_assigned_to_it_and_what_is_overdue() {
        register("lead-of-RX0", "lead@hospital.example");
        announce(new RecommendationAssigned(caseId, HOSPITAL, DAY));
        announce(new RecommendationOverdue(caseId, HOSPITAL, DAY));
        announce(new LearningOverdue(caseId, HOSPITAL, DAY));

        assertThat(eventually(3, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder("recommendation-assigned", "recommendation-overdue", "learning-overdue");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly("lead@hospital.example");
        assertThat(mailsOfCase()).allSatisfy(mail -> assertThat(mail.body()).contains("Thursday 24 September 2026"));
    }

    @Test
    void the_standing_chair_hears_of_a_practice_review_that_is_commissioned_published_or_withheld() {
        announce(new PracticeReviewCommissioned(caseId, DAY.minusMonths(6), DAY));
        announce(new PracticeReviewPublished(caseId, DAY));
        announce(new PracticeReviewWithheld(caseId, DAY));

        assertThat(eventually(3, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder(
                        "practice-review-commissioned", "practice-review-published", "practice-review-withheld");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly(CHAIR);
        assertThat(mailsOfCase()).allSatisfy(mail -> assertThat(mail.body()).contains("Thursday 24 September 2026"));
    }
}
