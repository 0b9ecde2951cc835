package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.PanelSplitEscalated;
import org.safeguarding.contracts.RapidReviewConfirmed;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReminderStep;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryState;

/** Who hears of returns that are asked for and owed, and of a review that ends or begins anew. */
class TellingOfTheReviewIT extends OnPostbox {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 24);
    private static final String LEAD = "lead@hospital.example";

    @BeforeEach
    void the_lead_is_known() {
        register("lead-hospital", LEAD);
    }

    @Test
    void the_lead_of_an_agency_hears_what_is_asked_by_when_and_of_every_reminder() {
        announce(new AgencyReturnRequested(caseId, "lead-hospital", DUE));
        announce(new AgencyReturnChased(caseId, "lead-hospital", ReminderStep.BEFORE_DUE, DUE));
        announce(new AgencyReturnChased(caseId, "lead-hospital", ReminderStep.ON_THE_DAY, DUE));

        assertThat(eventually(3, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder("agency-return-requested", "agency-return-chased", "agency-return-chased");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly(LEAD);
        assertThat(mailsOfCase()).allSatisfy(mail -> assertThat(mail.body()).contains("Thursday 24 September 2026"));
    }

    @Test
    void on_the_last_step_the_panels_chair_hears_and_without_a_panel_the_standing_chair() {
        register("panel-chair", "panel-chair@partnership.example");
        announce(new AgencyReturnChased(caseId, "panel-chair", ReminderStep.TO_THE_CHAIR, DUE));
        announce(new AgencyReturnChased(caseId, null, ReminderStep.TO_THE_CHAIR, DUE));

        assertThat(eventually(2, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsOnly("agency-return-unanswered");
        assertThat(mailsOfCase())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("panel-chair@partnership.example", CHAIR);
    }

    @Test
    void the_standing_chair_hears_of_another_due_day_and_not_that_the_review_was_opened_twice() {
        announce(new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, DUE.minusDays(20), DUE));
        announce(new RapidReviewConfirmed(caseId, ReviewBasis.LOCAL_DECISION, DUE.minusDays(20), DUE));
        announce(new RapidReviewRedated(
                caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DUE.minusDays(20), DUE.plusDays(1)));

        assertThat(eventually(2, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder("review-opened", "review-redated");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly(CHAIR);
        assertThat(mailsOfCase().stream().map(Mail::body).filter(body -> body.contains("Friday 25 September 2026")))
                .hasSize(1);
    }

    @Test
    void the_lead_safeguarding_partners_hear_of_a_split_panel() {
        var partners = theLeadPartnersAreKnown();
        announce(new PanelSplitEscalated(caseId, DUE));

        assertThat(eventually(3, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsOnly("panel-split-escalated");
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactlyInAnyOrderElementsOf(partners);
    }

    @Test
    void the_owner_hears_what_is_to_be_done_at_once_and_once_it_is_late_the_panels_chair_too() {
        register("lead-of-RX0", LEAD);
        register("panel-chair", "panel-chair@partnership.example");
        announce(new SafetyActionAssigned(caseId, Organisation.of("RX0"), DUE));
        announce(new SafetyActionOverdue(caseId, Organisation.of("RX0"), "panel-chair", DUE));
        announce(new SafetyActionOverdue(caseId, Organisation.of("RX0"), null, DUE));

        eventually(5, DeliveryState.DELIVERED);
        assertThat(log.ofCase(caseId))
                .extracting(letter -> letter.letter() + " to " + letter.recipient())
                .containsExactlyInAnyOrder(
                        "safety-action-assigned to lead-of-RX0",
                        "safety-action-overdue to lead-of-RX0",
                        "safety-action-overdue to panel-chair",
                        "safety-action-overdue to lead-of-RX0",
                        "safety-action-overdue to chair");
    }

    @Test
    void the_standing_chair_hears_that_a_review_was_discontinued_and_that_one_was_reopened() {
        announce(new RapidReviewReopened(caseId, DUE));
        announce(new RapidReviewDiscontinued(caseId, DUE));

        assertThat(eventually(this::mailsToTheChair, mails -> mails.size() == 2))
                .extracting(mail -> mail.header("Subject"))
                .containsExactlyInAnyOrder("A Rapid Review has been reopened", "A Rapid Review has been discontinued");
    }

    private List<Mail> mailsToTheChair() {
        return mailsOfCase().stream().filter(mail -> mail.to().equals(CHAIR)).toList();
    }
}
