package org.safeguarding.review.practicereview.domain;

import static org.safeguarding.review.practicereview.PracticeReviewStory.*;
import static org.safeguarding.review.practicereview.domain.Asked.*;
import static org.safeguarding.review.practicereview.domain.PracticeReviewMovesTest.into;
import static org.safeguarding.review.practicereview.domain.PracticeReviewMovesTest.with;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;
import static org.safeguarding.review.practicereview.domain.PracticeReviewState.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.PracticeReviewStory;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** For every guard of the tables of moves, a command that it alone refuses. */
class PracticeReviewGuardsTest {

    private static final LocalDate EARLY = LocalDate.of(2026, 9, 29);
    private static final LocalDate BEYOND = LocalDate.of(2099, 1, 5);
    private static final LocalDate LATER = DRAFTED_ON;
    private static final String STRANGER = "reviewer-z";

    private final FixtureConfiguration<PracticeReview> review = new AggregateTestFixture<>(PracticeReview.class);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void a_guard_refuses_what_breaks_it(String command, Rule guard, List<Object> history, Object asked) {
        review.given(history).when(asked).expectNoEvents().expectException(broken(guard));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        pausedCourse(),
                        backwards(),
                        partners(),
                        independence(),
                        reviewing(),
                        approving(),
                        publishing(),
                        withholding(),
                        beside())
                .flatMap(cells -> cells);
    }

    private static Stream<Arguments> pausedCourse() {
        return Stream.of(
                whilePaused(COMMISSIONED, appoint(INDEPENDENT)),
                whilePaused(REVIEWER_APPOINTED, agree(terms())),
                whilePaused(TOR_AGREED, begin(BEGUN_ON)),
                whilePaused(FIELDWORK, draft(REVIEWER, HASH, DRAFTED_ON)),
                whilePaused(DRAFT, check(CHECKED_ON)),
                whilePaused(FACT_CHECK, approve(Agency.POLICE, 1, APPROVED_ON)),
                whilePaused(APPROVED, send(COPIED_ON, PUBLISHED_ON, COPIED_ON)),
                whilePaused(PREPUBLICATION_SENT, publish(HASH, PUBLISHED_ON)),
                whilePaused(PREPUBLICATION_SENT, withhold(PUBLISHED_ON, "Given.", "Given.")),
                whilePaused(PUBLISHED, withdraw(AVAILABLE_UNTIL.plusDays(1))));
    }

    private static Stream<Arguments> backwards() {
        return Stream.of(
                backwards(COMMISSIONED, appoint(Agency.POLICE, REVIEWER, INDEPENDENT, EARLY)),
                backwards(REVIEWER_APPOINTED, agree(Agency.POLICE, EARLY, terms())),
                backwards(TOR_AGREED, begin(EARLY)),
                backwards(FIELDWORK, draft(REVIEWER, HASH, EARLY)),
                backwards(DRAFT, check(EARLY)),
                backwards(FACT_CHECK, approve(Agency.POLICE, 1, EARLY)),
                backwards(APPROVED, send(EARLY, PUBLISHED_ON, COPIED_ON)),
                backwards(PREPUBLICATION_SENT, publish(HASH, COPIED_ON.minusDays(1))),
                cell(
                        EACH_STEP_FOLLOWS_THE_ONE_BEFORE,
                        with(
                                into(PREPUBLICATION_SENT),
                                new CopiesSent(CASE, List.of(Recipient.FAMILY), PUBLISHED_ON, PUBLISHED_ON)),
                        withhold(PUBLISHED_ON.minusDays(1), "Given.", "Given.")),
                backwards(PUBLISHED, withdraw(EARLY)));
    }

    private static Stream<Arguments> reviewing() {
        var terms = terms();
        return Stream.of(
                cell(
                        TERMS_HAVE_A_SCOPE,
                        into(REVIEWER_APPOINTED),
                        agree(new TermsOfReference(" ", terms.periodFrom(), terms.periodTo(), terms.familyPlan()))),
                cell(
                        THE_PERIOD_BEGINS_BEFORE_IT_ENDS,
                        into(REVIEWER_APPOINTED),
                        agree(new TermsOfReference(
                                terms.scope(), terms.periodTo().plusDays(1), terms.periodTo(), terms.familyPlan()))),
                cell(
                        TERMS_HAVE_A_FAMILY_PLAN,
                        into(REVIEWER_APPOINTED),
                        agree(new TermsOfReference(terms.scope(), terms.periodFrom(), terms.periodTo(), " "))),
                cell(THE_SUCCESSOR_IS_ANOTHER_PERSON, into(FIELDWORK), replace(REVIEWER, INDEPENDENT)));
    }

    private static Stream<Arguments> approving() {
        return Stream.of(
                cell(ONLY_THE_APPOINTED_REVIEWER_ACTS, into(FIELDWORK), draft(STRANGER, HASH, DRAFTED_ON)),
                cell(A_NEW_DRAFT_HAS_OTHER_CONTENT, into(FACT_CHECK), draft(REVIEWER, HASH, CHECKED_ON)),
                cell(THE_LATEST_DRAFT_IS_CHECKED, into(DRAFT), check(OTHER_HASH, CHECKED_ON)),
                cell(
                        A_PARTNER_APPROVES_ONCE,
                        with(into(FACT_CHECK), approvedBy(Agency.ICB)),
                        approve(Agency.ICB, 1, APPROVED_ON)),
                cell(
                        THE_LATEST_DRAFT_IS_APPROVED,
                        with(
                                into(DRAFT),
                                new Drafted(CASE, 2, OTHER_HASH, CHECKED_ON, FILE),
                                new FactCheckSent(CASE, 2, CHECKED_ON, OTHER_HASH)),
                        approve(Agency.ICB, 1, APPROVED_ON)));
    }

    private static Stream<Arguments> publishing() {
        var saturday = LocalDate.of(2027, 4, 3);
        var easterMonday = LocalDate.of(2027, 3, 29);
        var tooEarly = PUBLISHED_ON;
        var sent = into(PREPUBLICATION_SENT);
        return Stream.of(
                cell(THE_APPROVED_REPORT_IS_SENT, into(APPROVED), draw(OTHER_HASH)),
                cell(
                        THE_COPIES_WERE_DRAWN,
                        into(APPROVED).subList(0, into(APPROVED).size() - 1),
                        send(COPIED_ON, PUBLISHED_ON, COPIED_ON)),
                cell(THE_CALENDAR_REACHES_THE_PUBLICATION, into(APPROVED), send(COPIED_ON, BEYOND, COPIED_ON)),
                cell(
                        PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST,
                        into(APPROVED),
                        send(COPIED_ON, PUBLISHED_ON, PUBLISHED_ON.plusDays(1))),
                cell(A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY, into(APPROVED), send(COPIED_ON, saturday, COPIED_ON)),
                cell(
                        COPIES_GO_SEVEN_WORKING_DAYS_AHEAD,
                        into(APPROVED),
                        send(COPIED_ON.plusDays(1), tooEarly, COPIED_ON)),
                cell(THE_CALENDAR_REACHES_THE_PUBLICATION, sent, publish(HASH, BEYOND)),
                cell(
                        A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY,
                        with(into(APPROVED), new CopiesSent(CASE, REQUIRED, COPIED_ON.minusDays(2), PUBLISHED_ON)),
                        publish(HASH, easterMonday)),
                cell(
                        COPIES_GO_SEVEN_WORKING_DAYS_AHEAD,
                        with(
                                into(APPROVED),
                                new CopiesSent(CASE, List.of(Recipient.NATIONAL_PANEL), COPIED_ON, PUBLISHED_ON),
                                new CopiesSent(
                                        CASE,
                                        List.of(Recipient.SECRETARY_OF_STATE),
                                        COPIED_ON.plusDays(1),
                                        PUBLISHED_ON.plusDays(1))),
                        publish(HASH, tooEarly)),
                cell(
                        THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES,
                        with(
                                into(APPROVED),
                                new CopiesSent(CASE, List.of(Recipient.NATIONAL_PANEL), COPIED_ON, PUBLISHED_ON)),
                        publish(HASH, PUBLISHED_ON)),
                cell(THE_APPROVED_REPORT_IS_PUBLISHED, sent, publish(OTHER_HASH, PUBLISHED_ON)),
                cell(THE_CALENDAR_REACHES_THE_PUBLICATION, sent, move(COPIED_ON, BEYOND)),
                cell(PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST, sent, move(PUBLISHED_ON.plusDays(1), PUBLISHED_ON)),
                cell(A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY, sent, move(COPIED_ON, saturday)),
                cell(COPIES_GO_SEVEN_WORKING_DAYS_AHEAD, sent, move(COPIED_ON, LocalDate.of(2027, 3, 25))),
                cell(A_REPORT_STAYS_PUBLIC_FOR_A_YEAR, into(PUBLISHED), withdraw(AVAILABLE_UNTIL)));
    }

    private static Stream<Arguments> withholding() {
        var sent = into(PREPUBLICATION_SENT);
        return Stream.of(
                cell(
                        THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES,
                        with(
                                into(APPROVED),
                                new CopiesSent(CASE, List.of(Recipient.NATIONAL_PANEL), COPIED_ON, PUBLISHED_ON)),
                        withhold(PUBLISHED_ON, "It names a sibling.", "Shared.")),
                cell(
                        A_PARTNER_AGREES_TO_WITHHOLD_ONCE,
                        with(sent, agreedToWithhold(Agency.POLICE)),
                        withhold(PUBLISHED_ON, "It names a sibling.", "Shared.")),
                cell(A_JUSTIFICATION_IS_GIVEN, sent, withhold(PUBLISHED_ON, " ", "Handovers are shared.")),
                cell(IMPROVEMENTS_ARE_PUBLISHED_INSTEAD, sent, withhold(PUBLISHED_ON, "It names a sibling.", " ")));
    }

    /** A hospital may have people with the role of a partner, and is none of the three. */
    private static Stream<Arguments> partners() {
        var hospital = Agency.ACUTE_TRUST;
        return Stream.of(
                notAPartners(COMMISSIONED, appoint(hospital, REVIEWER, INDEPENDENT, APPOINTED_ON)),
                notAPartners(FIELDWORK, replace(hospital, "reviewer-b", INDEPENDENT, BEGUN_ON)),
                notAPartners(REVIEWER_APPOINTED, agree(hospital, AGREED_ON, terms())),
                notAPartners(FACT_CHECK, approve(hospital, 1, APPROVED_ON)),
                notAPartners(PREPUBLICATION_SENT, withhold(hospital, PUBLISHED_ON, "Given.", "Given.")),
                notAPartners(DRAFT, ask(hospital)));
    }

    private static Stream<Arguments> independence() {
        var police = new Affiliation(Agency.POLICE, Organisation.of("POLICE-9"));
        return Stream.of(
                cell(THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY, into(COMMISSIONED), appoint(HOSPITAL)),
                cell(THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY, into(FIELDWORK), replace("reviewer-b", police)),
                cell(
                        THE_REVIEWER_HAD_NO_PART_IN_THE_CASE,
                        into(COMMISSIONED),
                        appoint(Agency.POLICE, "panel-police", INDEPENDENT, APPOINTED_ON)),
                cell(THE_REVIEWER_HAD_NO_PART_IN_THE_CASE, into(FIELDWORK), replace("chair", INDEPENDENT)),
                noLongerIndependent(TOR_AGREED, begin(LATER)),
                noLongerIndependent(FIELDWORK, draft(REVIEWER, HASH, LATER)),
                noLongerIndependent(FACT_CHECK, approve(Agency.POLICE, 1, APPROVED_ON)));
    }

    private static Stream<Arguments> beside() {
        var paused = with(into(FIELDWORK), PracticeReviewStory.paused());
        return Stream.of(
                cell(
                        NOTHING_PRECEDES_THE_DECISION,
                        into(FIELDWORK),
                        replace(Agency.ICB, "reviewer-b", INDEPENDENT, EARLY)),
                cell(NOTHING_PRECEDES_THE_DECISION, into(FIELDWORK), pause(EARLY, BEGUN_ON)),
                cell(NOTHING_PRECEDES_THE_DECISION, into(FIELDWORK), involve(REVIEWER, EARLY)),
                cell(A_REVIEW_IS_PAUSED_ONCE_AT_A_TIME, paused, pause()),
                cell(AN_OPEN_REQUEST_IS_ANSWERED, into(DRAFT), report(REVIEWER, 1)),
                cell(A_PAUSE_IS_ENDED, into(FIELDWORK), resume(DRAFTED_ON)),
                cell(A_PAUSE_ENDS_AFTER_IT_BEGAN, paused, resume(BEGUN_ON.minusDays(1))),
                cell(A_NEW_TARGET_IS_STILL_AHEAD, into(DRAFT), explain(DRAFTED_ON.minusDays(1))),
                cell(ONLY_THE_APPOINTED_REVIEWER_ACTS, into(DRAFT), report(STRANGER)),
                cell(ONLY_THE_APPOINTED_REVIEWER_ACTS, into(DRAFT), recommend(STRANGER)),
                cell(ONLY_THE_APPOINTED_REVIEWER_ACTS, into(DRAFT), involve(STRANGER)));
    }

    private static Arguments whilePaused(PracticeReviewState state, Object asked) {
        return cell(A_PAUSED_REVIEW_IS_RESUMED_FIRST, with(into(state), PracticeReviewStory.paused()), asked);
    }

    private static Arguments notAPartners(PracticeReviewState state, Object asked) {
        return cell(ONLY_THE_THREE_PARTNERS_DECIDE, into(state), asked);
    }

    /** Decided anew after the voluntary organisation had been asked too. */
    private static Arguments noLongerIndependent(PracticeReviewState state, Object asked) {
        var again = restarted();
        var grown = new ClockRestarted(
                CASE,
                again.request(),
                again.decidedOn(),
                again.restartedOn(),
                again.dueOn(),
                again.policy(),
                new Involved(List.of(INDEPENDENT), List.of(), List.of()));
        return cell(THE_REVIEWER_IS_STILL_INDEPENDENT, with(into(state), grown), asked);
    }

    private static Arguments backwards(PracticeReviewState state, Object asked) {
        return cell(EACH_STEP_FOLLOWS_THE_ONE_BEFORE, into(state), asked);
    }

    private static Arguments cell(Rule guard, List<Object> history, Object asked) {
        return Arguments.of(asked.getClass().getSimpleName(), guard, history, asked);
    }
}
