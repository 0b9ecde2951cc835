package org.safeguarding.notification.process;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewDiscontinued;
import org.safeguarding.contracts.PracticeReviewFactCheckSent;
import org.safeguarding.contracts.PracticeReviewOverdue;
import org.safeguarding.contracts.PracticeReviewProgressAsked;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationEvidenceReturned;
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
    void the_lead_of_an_organisation_hears_what_it_is_to_learn_and_that_evidence_was_sent_back() {
        register("lead-of-RX0", "lead@hospital.example");
        announce(new LearningPlanned(caseId, HOSPITAL, DAY));
        announce(new RecommendationEvidenceReturned(caseId, HOSPITAL, DAY));

        assertThat(eventually(2, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder("learning-planned", "recommendation-evidence-returned");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly("lead@hospital.example");
    }

    @Test
    void the_standing_chair_hears_of_learning_that_goes_no_further_and_where_there_is_one_the_owner_too() {
        register("lead-of-RX0", "lead@hospital.example");
        announce(new LearningDiscontinued(caseId, HOSPITAL, DAY));
        announce(new LearningDiscontinued(caseId, null, DAY));

        assertThat(eventually(3, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsOnly("learning-discontinued");
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactlyInAnyOrder("lead@hospital.example", CHAIR, CHAIR);
    }

    @Test
    void the_standing_chair_hears_how_a_practice_review_ends() {
        announce(new PracticeReviewPublished(caseId, DAY));
        announce(new PracticeReviewWithheld(caseId, DAY));

        assertThat(eventually(2, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder("practice-review-published", "practice-review-withheld");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly(CHAIR);
        assertThat(mailsOfCase()).allSatisfy(mail -> assertThat(mail.body()).contains("Thursday 24 September 2026"));
    }

    @Test
    void chair_and_lead_partners_hear_of_a_practice_review_where_it_is_their_turn_and_the_unit_of_one_that_is_late() {
        theLeadPartnersAreKnown();
        register("business-unit", "business-unit@partnership.example");
        announce(new PracticeReviewCommissioned(caseId, DAY.minusMonths(6), DAY));
        announce(new PracticeReviewOverdue(caseId, DAY));
        announce(new PracticeReviewDiscontinued(caseId, DAY));

        assertThat(eventually(13, DeliveryState.DELIVERED))
                .extracting(letter -> letter.letter() + " to " + letter.recipient())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("commissioned", "overdue", "discontinued")
                                        .flatMap(turn -> Stream.of(
                                                        "chair", "partner-la", "partner-icb", "partner-police")
                                                .map(reader -> "practice-review-" + turn + " to " + reader)),
                                Stream.of("practice-review-overdue to business-unit"))
                        .toList());
    }

    @Test
    void the_lead_partners_hear_of_each_version_of_the_report_that_waits_for_their_approval() {
        var partners = theLeadPartnersAreKnown();
        announce(new PracticeReviewFactCheckSent(caseId, DAY));
        announce(new PracticeReviewFactCheckSent(caseId, DAY));

        assertThat(eventually(6, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsOnly("practice-review-approval-awaited");
        assertThat(mailsOfCase())
                .extracting(Mail::to)
                .containsExactlyInAnyOrderElementsOf(
                        nCopies(2, partners).stream().flatMap(List::stream).toList());
        assertThat(mailsOfCase()).allSatisfy(mail -> assertThat(mail.body()).contains("Thursday 24 September 2026"));
    }

    @Test
    void the_reviewer_hears_of_the_appointment_and_of_each_request_and_the_partners_that_there_is_one() {
        var partners = theLeadPartnersAreKnown();
        register("reviewer", "reviewer@elsewhere.example");
        announce(new PracticeReviewerAppointed(caseId, "reviewer", DAY));
        announce(new PracticeReviewProgressAsked(caseId, "reviewer", DAY));

        var letters = eventually(5, DeliveryState.DELIVERED);
        assertThat(letters.stream()
                        .filter(letter -> letter.recipient().equals("reviewer"))
                        .map(Delivery::letter))
                .containsExactlyInAnyOrder("practice-review-entrusted", "practice-review-progress-asked");
        assertThat(letters.stream()
                        .filter(letter -> letter.letter().equals("practice-review-reviewer-appointed"))
                        .map(letter -> letter.recipient() + "@partnership.example"))
                .containsExactlyInAnyOrderElementsOf(partners);
    }
}
