package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReminderStep;
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

        eventually(2, DeliveryState.DELIVERED);
        assertThat(mailsOfCase())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("panel-chair@partnership.example", CHAIR);
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
