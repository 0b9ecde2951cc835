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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendCopies;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

class PracticeReviewTest {

    private static final LocalDate LATER = LocalDate.of(2027, 4, 12);

    private final FixtureConfiguration<PracticeReview> review = new AggregateTestFixture<>(PracticeReview.class);

    @Test
    void a_review_is_commissioned_and_due_six_months_after_the_decision() {
        review.givenNoPriorActivity()
                .when(commission("concluded-1", DECIDED_ON))
                .expectEvents(commissioned());
    }

    @Test
    void heard_twice_it_is_commissioned_once() {
        review.given(commissioned()).when(commission("concluded-1", DECIDED_ON)).expectNoEvents();
        review.given(commissioned()).when(commission("concluded-2", DECIDED_ON)).expectNoEvents();
    }

    @Test
    void decided_anew_it_is_dated_anew_once() {
        var again = restarted();
        var command = new PracticeReviewCommand.Commission(
                REVIEW, again.request(), again.decidedOn(), again.restartedOn(), INVOLVED);
        review.given(commissioned(), appointed()).when(command).expectEvents(again);
        review.given(commissioned(), appointed(), again).when(command).expectNoEvents();
        review.given(commissioned(), again)
                .when(commission("concluded-1", DECIDED_ON))
                .expectNoEvents();
    }

    @Test
    void a_reviewer_who_declares_a_conflict_is_replaced_before_the_work_goes_on_and_not_appointed_again() {
        review.given(into(PracticeReviewState.TOR_AGREED))
                .when(new PracticeReviewCommand.RecordConflict(REVIEW, REVIEWER, APPOINTED_ON))
                .expectEvents(conflict(REVIEWER));
        review.given(with(into(PracticeReviewState.TOR_AGREED), conflict(REVIEWER)))
                .when(begin(BEGUN_ON))
                .expectNoEvents()
                .expectException(broken(THE_REVIEWER_IS_STILL_INDEPENDENT));
        review.given(commissioned(), conflict(REVIEWER))
                .when(appoint(INDEPENDENT))
                .expectNoEvents()
                .expectException(broken(THE_REVIEWER_HAD_NO_PART_IN_THE_CASE));
        review.given(commissioned(), conflict(REVIEWER))
                .when(new PracticeReviewCommand.RecordConflict(REVIEW, REVIEWER, APPOINTED_ON))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(PracticeReviewState.class)
    void another_outcome_ends_what_runs_and_nothing_that_ended(PracticeReviewState state) {
        var result = review.given(into(state)).when(discontinue());
        if (state.isRunning()) {
            result.expectEvents(discontinued());
        } else {
            result.expectNoEvents();
        }
    }

    @Test
    void what_was_discontinued_begins_again_when_it_is_decided_for_again() {
        var again = LocalDate.of(2026, 12, 7);
        review.given(commissioned(), appointed(), paused(), discontinued())
                .when(commission("concluded-3", again))
                .expectEvents(new Commissioned(
                        CASE,
                        "concluded-3",
                        again,
                        CONCLUDED_ON,
                        LocalDate.of(2027, 6, 7),
                        "LCSPR/2023-12-15",
                        INVOLVED))
                .expectState(after -> assertThat(after.state()).isEqualTo(PracticeReviewState.COMMISSIONED));
        review.given(commissioned(), appointed(), discontinued())
                .when(commission("concluded-1", DECIDED_ON))
                .expectNoEvents();
    }

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
    void a_finished_review_is_not_dated_anew() {
        review.given(with(untilApproved(), copied(), published()))
                .when(commission("concluded-2", DECIDED_ON.plusDays(40)))
                .expectNoEvents();
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
    void the_successor_reports_and_the_reviewer_before_does_not() {
        List<Object> history = with(into(PracticeReviewState.FIELDWORK), replaced());
        review.given(with(history, asked())).when(report("reviewer-b", 1)).expectEvents(reported());
        review.given(history).when(report(REVIEWER)).expectException(broken(ONLY_THE_APPOINTED_REVIEWER_ACTS));
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
    void what_rested_when_it_was_discontinued_does_not_rest_when_it_begins_again() {
        review.given(commissioned(), paused(), discontinued(), commissioned())
                .when(appoint(INDEPENDENT))
                .expectEvents(appointed());
    }

    @Test
    void the_panel_is_told_of_a_pause_no_earlier_than_the_decision() {
        review.given(into(PracticeReviewState.FIELDWORK))
                .when(pause(BEGUN_ON, DECIDED_ON.minusDays(1)))
                .expectException(broken(NOTHING_PRECEDES_THE_DECISION));
    }

    @Test
    void a_later_decision_does_not_forbid_what_happened_before_it() {
        review.given(with(into(PracticeReviewState.FIELDWORK), restarted()))
                .when(involve(REVIEWER, BEGUN_ON))
                .expectEvents(involved());
    }

    @Test
    void the_chair_asks_for_the_partnership_and_a_request_is_answered_once() {
        review.given(with(into(PracticeReviewState.DRAFT), asked()))
                .when(ask(null))
                .expectEvents(new ProgressAsked(CASE, 2, Agency.PARTNERSHIP, REVIEWER, DRAFTED_ON, asked().words()));
        review.given(with(into(PracticeReviewState.DRAFT), asked(), reported()))
                .when(report(REVIEWER, 1))
                .expectException(broken(AN_OPEN_REQUEST_IS_ANSWERED));
        review.given(with(into(PracticeReviewState.DRAFT), asked(), discontinued(), commissioned(), appointed()))
                .when(report(REVIEWER, 1))
                .expectException(broken(AN_OPEN_REQUEST_IS_ANSWERED));
    }

    @Test
    void the_second_recommendation_is_number_two() {
        review.given(with(into(PracticeReviewState.DRAFT), recommended()))
                .when(recommend(REVIEWER))
                .expectResultMessagePayload(2);
    }
}
