package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.OriginalReferralClosed;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.directory.RecipientDirectory;
import org.safeguarding.notification.domain.Recipient;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.json.JsonMapper;

/** Which turns of a referral its referrer hears of by mail, and how little the mail says. */
class TellingTheReferrerIT extends OnPostbox {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Autowired
    private RecipientDirectory directory;

    @Autowired
    @Qualifier(SealedModule.MAPPER)
    private JsonMapper json;

    @BeforeEach
    void the_referrer_is_known() {
        directory.register(
                Recipient.referrerOf(caseId),
                json.writeValueAsString(Sealed.of(SubjectId.of(caseId, "referrer"), "referrer@partner.example")));
    }

    @Test
    void the_referrer_is_asked_to_answer_by_a_day_and_the_question_stays_behind_the_login() {
        announce(new InformationRequested(caseId, LocalDate.of(2026, 9, 17)));

        assertThat(eventually(1, DeliveryState.DELIVERED).getFirst().letter()).isEqualTo("information-requested");
        var mail = mailsOfCase().getFirst();
        assertThat(mail.to()).isEqualTo("referrer@partner.example");
        assertThat(mail.header("Subject")).isEqualTo("A question about a referral you made");
        assertThat(mail.body())
                .contains("Reference: SC-" + caseId.toString().substring(0, 8).toUpperCase(Locale.ROOT))
                .contains("Please answer by: Thursday 17 September 2026")
                .contains("https://door.example/referrals/" + caseId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "declined", "out of area", "reopened", "original closed"})
    void the_referrer_hears_that_the_referral_took_a_turn_and_not_which(String turn) {
        announce(
                switch (turn) {
                    case "withdrawn" -> new ReferralWithdrawn(caseId, DAY);
                    case "declined" -> new ReferralScreened(caseId, ScreeningResult.DECLINED, false, DAY);
                    case "out of area" -> new ReferralScreened(caseId, ScreeningResult.OUT_OF_AREA, false, DAY);
                    case "original closed" -> new OriginalReferralClosed(caseId, DAY);
                    default -> new ReferralReopened(caseId, DAY);
                });

        assertThat(eventually(1, DeliveryState.DELIVERED).getFirst().letter()).isEqualTo("referral-status-changed");
        var mail = mailsOfCase().getFirst();
        assertThat(mail.to()).isEqualTo("referrer@partner.example");
        assertThat(mail.header("Subject")).isEqualTo("The status of a referral you made has changed");
        assertThat(mail.raw()).doesNotContainIgnoringCase(turn);
    }

    @Test
    void the_referrer_hears_that_an_outcome_stands_and_that_a_review_began_anew_or_ended_and_of_no_signature() {
        announce(new PanelOutcomeSignedOff(caseId, ReviewOutcome.LOCAL_CSPR, DAY, DAY));
        announce(new RapidReviewConcluded(caseId, ReviewOutcome.NO_FURTHER_ACTION, DAY));
        announce(new RapidReviewReopened(caseId, DAY));
        announce(new RapidReviewDiscontinued(caseId, DAY));

        eventually(() -> log.ofCase(caseId), letters -> toTheReferrer(letters) == 3);
        assertThat(mailsOfCase().stream().filter(mail -> mail.to().equals("referrer@partner.example")))
                .allSatisfy(mail -> assertThat(mail.raw())
                        .doesNotContainIgnoringCase("action")
                        .doesNotContainIgnoringCase("reopened")
                        .doesNotContainIgnoringCase("discontinued"))
                .extracting(mail -> mail.header("Subject"))
                .containsExactlyInAnyOrder(
                        "A referral you made has been decided",
                        "The status of a referral you made has changed",
                        "The status of a referral you made has changed");
    }

    private static long toTheReferrer(List<Delivery> letters) {
        return letters.stream()
                .filter(letter -> letter.recipient().startsWith("referrer/"))
                .filter(letter -> letter.state() == DeliveryState.DELIVERED)
                .count();
    }

    /** Each on the same partition and before the last, which does send a mail. */
    @Test
    void of_an_accepted_or_closed_referral_no_further_mail_is_sent() {
        Stream.<PublicMessage>of(
                        new ReferralScreened(caseId, ScreeningResult.ACCEPTED, true, DAY),
                        new ReferralClosed(caseId, DAY),
                        new NotificationCriteriaNotMet(caseId, DAY),
                        new InformationRequested(caseId, DAY),
                        new ReferralWithdrawn(caseId, DAY))
                .forEach(this::announce);

        assertThat(eventually(2, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactlyInAnyOrder("information-requested", "referral-status-changed");
        assertThat(mailsOfCase()).extracting(Mail::to).containsOnly("referrer@partner.example");
    }
}
