package org.safeguarding.review.practicereview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewStory.*;
import static org.safeguarding.review.practicereview.domain.Asked.*;
import static org.safeguarding.review.practicereview.domain.PracticeReviewMovesTest.into;
import static org.safeguarding.review.practicereview.domain.PracticeReviewMovesTest.with;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Publish;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendCopies;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** From its first version to its publication it is one report: what is approved is what is drawn, sent and published. */
class ApprovingAndPublishingTheReportTest {

    private static final LocalDate LATER = LocalDate.of(2027, 4, 12);

    private final FixtureConfiguration<PracticeReview> review = new AggregateTestFixture<>(PracticeReview.class);

    @Test
    void a_report_of_an_earlier_round_may_be_handed_in_again() {
        review.given(
                        commissioned(),
                        appointed(),
                        agreed(),
                        begun(),
                        drafted(),
                        discontinued(),
                        commissioned(),
                        appointed(),
                        agreed(),
                        begun())
                .when(draft(REVIEWER, HASH, DRAFTED_ON))
                .expectEvents(new Drafted(CASE, 2, HASH, DRAFTED_ON, FILE));
    }

    @Test
    void a_partner_approves_the_version_that_was_read_and_no_other() {
        review.given(into(PracticeReviewState.FACT_CHECK))
                .when(approve(Agency.ICB, OTHER_HASH, APPROVED_ON))
                .expectNoEvents()
                .expectException(broken(THE_LATEST_DRAFT_IS_APPROVED));
        review.given(into(PracticeReviewState.FACT_CHECK))
                .when(approve(Agency.ICB, HASH, APPROVED_ON))
                .expectEvents(approvedBy(Agency.ICB));
    }

    @Test
    void the_third_partner_approves_the_report() {
        var two =
                with(into(PracticeReviewState.FACT_CHECK), approvedBy(Agency.LOCAL_AUTHORITY), approvedBy(Agency.ICB));
        review.given(two)
                .when(approve(Agency.POLICE, 1, APPROVED_ON))
                .expectEvents(approvedBy(Agency.POLICE), approved());
        review.given(two.subList(0, two.size() - 1))
                .when(approve(Agency.POLICE, 1, APPROVED_ON))
                .expectEvents(approvedBy(Agency.POLICE));
    }

    @Test
    void the_day_of_approval_is_that_of_the_last_partner_however_they_are_recorded() {
        var early = APPROVED_ON.minusDays(3);
        review.given(with(
                        into(PracticeReviewState.FACT_CHECK),
                        approvedBy(Agency.LOCAL_AUTHORITY),
                        approvedBy(Agency.ICB)))
                .when(approve(Agency.POLICE, 1, early))
                .expectEvents(new PartnerApproved(CASE, Agency.POLICE, 1, early, HASH), approved());
    }

    @Test
    void a_new_draft_needs_every_approval_anew() {
        var second = new Drafted(CASE, 2, OTHER_HASH, APPROVED_ON, FILE);
        review.given(with(
                        into(PracticeReviewState.FACT_CHECK),
                        approvedBy(Agency.LOCAL_AUTHORITY),
                        approvedBy(Agency.ICB)))
                .when(draft(REVIEWER, OTHER_HASH, APPROVED_ON))
                .expectResultMessagePayload(2)
                .expectEvents(second);
        review.given(with(
                        into(PracticeReviewState.FACT_CHECK),
                        approvedBy(Agency.ICB),
                        second,
                        new FactCheckSent(CASE, 2, APPROVED_ON, OTHER_HASH)))
                .when(approve(Agency.ICB, 2, APPROVED_ON))
                .expectEvents(new PartnerApproved(CASE, Agency.ICB, 2, APPROVED_ON, OTHER_HASH));
    }

    @Test
    void a_copy_is_drawn_for_its_recipient_of_the_version_that_was_approved() {
        review.given(into(PracticeReviewState.APPROVED))
                .when(draw(HASH))
                .expectEvents(drawnFor(Recipient.NATIONAL_PANEL));
    }

    @Test
    void copies_of_a_new_version_are_drawn_anew() {
        review.given(with(
                        untilApproved(),
                        new Drafted(CASE, 2, OTHER_HASH, APPROVED_ON, FILE),
                        new FactCheckSent(CASE, 2, APPROVED_ON, OTHER_HASH),
                        new ReportApproved(CASE, 2, OTHER_HASH, APPROVED_ON)))
                .when(send(COPIED_ON, PUBLISHED_ON, COPIED_ON))
                .expectNoEvents()
                .expectException(broken(THE_COPIES_WERE_DRAWN));
    }

    @Test
    void of_a_report_that_was_recorded_by_its_hash_alone_no_copy_has_to_be_drawn() {
        review.given(with(
                        into(PracticeReviewState.FIELDWORK),
                        new Drafted(CASE, 1, HASH, DRAFTED_ON, null),
                        checked(),
                        approved()))
                .when(send(COPIED_ON, PUBLISHED_ON, COPIED_ON))
                .expectEvents(copied());
    }

    @Test
    void alders_copies_go_by_17_march_and_its_report_stays_until_30_march_2028() {
        review.given(untilApproved())
                .when(send(COPIED_ON, PUBLISHED_ON, COPIED_ON))
                .expectEvents(copied());
        review.given(untilApproved())
                .when(send(LocalDate.of(2027, 3, 18), PUBLISHED_ON, COPIED_ON))
                .expectException(broken(COPIES_GO_SEVEN_WORKING_DAYS_AHEAD));
        review.given(with(untilApproved(), copied()))
                .when(publish(HASH, PUBLISHED_ON))
                .expectEvents(published());
        review.given(with(untilApproved(), copied(), published()))
                .when(withdraw(LocalDate.of(2028, 3, 31)))
                .expectEvents(withdrawn());
    }

    @Test
    void a_report_that_was_handed_in_as_a_file_is_public_as_one() {
        var byItsHashAlone = new Publish(REVIEW, null, HASH, null, PUBLISHED_ON);
        review.given(into(PracticeReviewState.PREPUBLICATION_SENT))
                .when(byItsHashAlone)
                .expectNoEvents()
                .expectException(broken(THE_APPROVED_REPORT_IS_PUBLISHED));
        review.given(with(
                        into(PracticeReviewState.FIELDWORK),
                        new Drafted(CASE, 1, HASH, DRAFTED_ON, null),
                        checked(),
                        approved(),
                        copied()))
                .when(byItsHashAlone)
                .expectEvents(new Published(CASE, 1, HASH, PUBLISHED_ON, AVAILABLE_UNTIL, null));
    }

    @Test
    void a_later_copy_to_others_is_not_refused_and_moves_no_day() {
        var eve = PUBLISHED_ON.minusDays(1);
        var late = new CopiesSent(CASE, List.of(Recipient.OFSTED), eve, PUBLISHED_ON);
        var again = new CopiesSent(CASE, REQUIRED, eve, PUBLISHED_ON);
        review.given(into(PracticeReviewState.PREPUBLICATION_SENT))
                .when(new SendCopies(REVIEW, null, Set.of(Recipient.OFSTED), eve, PUBLISHED_ON, eve))
                .expectEvents(late);
        review.given(with(into(PracticeReviewState.PREPUBLICATION_SENT), late, again))
                .when(publish(HASH, PUBLISHED_ON))
                .expectEvents(published());
        review.given(into(PracticeReviewState.PREPUBLICATION_SENT))
                .when(move(COPIED_ON, moved().publicationPlannedOn()))
                .expectEvents(moved());
    }

    @Test
    void a_correction_after_the_copies_needs_approvals_copies_and_agreements_anew() {
        var second = new Drafted(CASE, 2, OTHER_HASH, PUBLISHED_ON, FILE);
        var corrected = with(
                into(PracticeReviewState.PREPUBLICATION_SENT),
                agreedToWithhold(Agency.LOCAL_AUTHORITY),
                second,
                new FactCheckSent(CASE, 2, PUBLISHED_ON, OTHER_HASH),
                new ReportApproved(CASE, 2, OTHER_HASH, PUBLISHED_ON),
                new CopiesSent(CASE, List.of(Recipient.NATIONAL_PANEL), PUBLISHED_ON, LATER));
        review.given(into(PracticeReviewState.PREPUBLICATION_SENT))
                .when(draft(REVIEWER, OTHER_HASH, PUBLISHED_ON))
                .expectEvents(second);
        review.given(corrected)
                .when(publish(OTHER_HASH, LATER))
                .expectException(broken(THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES));
        var again = withhold(Agency.LOCAL_AUTHORITY, LATER, "It would name a school.", "Shared.");
        review.given(with(corrected, new CopiesSent(CASE, List.of(Recipient.SECRETARY_OF_STATE), PUBLISHED_ON, LATER)))
                .when(again)
                .expectEvents(new WithholdingAgreed(CASE, Agency.LOCAL_AUTHORITY, LATER, again.withholding()));
    }

    @Test
    void the_third_partner_withholds_the_report_in_the_words_of_all_three() {
        var own = new Withholding("It would name a school.", "Handovers are now shared.");
        var command = withhold(Agency.POLICE, PUBLISHED_ON, own.justification(), own.improvements());
        review.given(with(into(PracticeReviewState.PREPUBLICATION_SENT), agreedToWithhold(Agency.ICB)))
                .when(command)
                .expectEvents(new WithholdingAgreed(CASE, Agency.POLICE, PUBLISHED_ON, sealed(own)))
                .expectState(after -> assertThat(after.state()).isEqualTo(PracticeReviewState.PREPUBLICATION_SENT));
        review.given(with(
                        into(PracticeReviewState.PREPUBLICATION_SENT),
                        agreedToWithhold(Agency.LOCAL_AUTHORITY),
                        agreedToWithhold(Agency.ICB)))
                .when(command)
                .expectEvents(
                        new WithholdingAgreed(CASE, Agency.POLICE, PUBLISHED_ON, sealed(own)),
                        new Withheld(
                                CASE,
                                PUBLISHED_ON,
                                AVAILABLE_UNTIL,
                                sealed(new Withholding(
                                        "It would name a sibling.\n\nIt would name a school.",
                                        "Handovers are now shared.")),
                                improvements("Handovers are now shared.")));
    }
}
