package org.safeguarding.review.practicereview.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;
import static org.safeguarding.review.practicereview.domain.PracticeReviewState.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.AgreeTerms;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.AppointReviewer;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Approve;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.AskProgress;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.BeginFieldwork;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.DrawCopy;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.ExplainDelay;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.MovePublication;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Pause;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Publish;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Recommend;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.RecordFamilyInvolvement;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.ReplaceReviewer;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.ReportProgress;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Resume;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendCopies;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendFactCheck;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SubmitDraft;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.WithdrawReport;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Withhold;

/**
 * The moves of a practice review, as data in one place (domain.md, section 2). The system commissions it, dates it anew
 * or discontinues it when the outcome of the Rapid Review is concluded.
 */
public final class PracticeReviewMoves {

    private static final Set<PracticeReviewState> RUNNING = between(COMMISSIONED, PREPUBLICATION_SENT);
    private static final Set<PracticeReviewState> WITH_A_REVIEWER = between(REVIEWER_APPOINTED, PREPUBLICATION_SENT);

    private static final List<Move<PracticeReviewState>> STEPS = List.of(
            new Move<>(
                    AppointReviewer.class,
                    Set.of(COMMISSIONED),
                    REVIEWER_APPOINTED,
                    Set.of(PARTNER),
                    A_REVIEWER_IS_APPOINTED_ONCE,
                    step(
                            ONLY_THE_THREE_PARTNERS_DECIDE,
                            THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY,
                            THE_REVIEWER_HAD_NO_PART_IN_THE_CASE)),
            new Move<>(
                    AgreeTerms.class,
                    Set.of(REVIEWER_APPOINTED, TOR_AGREED),
                    TOR_AGREED,
                    Set.of(PARTNER),
                    TERMS_ARE_AGREED_BEFORE_FIELDWORK,
                    step(
                            ONLY_THE_THREE_PARTNERS_DECIDE,
                            TERMS_HAVE_A_SCOPE,
                            THE_PERIOD_BEGINS_BEFORE_IT_ENDS,
                            TERMS_HAVE_A_FAMILY_PLAN)),
            new Move<>(
                    BeginFieldwork.class,
                    Set.of(TOR_AGREED),
                    FIELDWORK,
                    Set.of(SCREENER),
                    FIELDWORK_FOLLOWS_THE_TERMS,
                    step(THE_REVIEWER_IS_STILL_INDEPENDENT)),
            new Move<>(
                    SubmitDraft.class,
                    between(FIELDWORK, PREPUBLICATION_SENT),
                    DRAFT,
                    Set.of(REVIEWER),
                    A_DRAFT_FOLLOWS_FIELDWORK,
                    step(
                            ONLY_THE_APPOINTED_REVIEWER_ACTS,
                            THE_REVIEWER_IS_STILL_INDEPENDENT,
                            A_NEW_DRAFT_HAS_OTHER_CONTENT)),
            new Move<>(
                    SendFactCheck.class,
                    Set.of(DRAFT),
                    FACT_CHECK,
                    Set.of(SCREENER),
                    FACTS_ARE_CHECKED_IN_A_DRAFT,
                    step(THE_LATEST_DRAFT_IS_CHECKED)),
            new Move<>(
                    Approve.class,
                    Set.of(FACT_CHECK),
                    APPROVED,
                    Set.of(PARTNER),
                    APPROVAL_FOLLOWS_THE_FACT_CHECK,
                    step(
                            ONLY_THE_THREE_PARTNERS_DECIDE,
                            THE_REVIEWER_IS_STILL_INDEPENDENT,
                            A_PARTNER_APPROVES_ONCE,
                            THE_LATEST_DRAFT_IS_APPROVED)),
            new Move<>(
                    SendCopies.class,
                    Set.of(APPROVED, PREPUBLICATION_SENT),
                    PREPUBLICATION_SENT,
                    Set.of(SCREENER),
                    COPIES_ARE_OF_THE_APPROVED_REPORT,
                    step(
                            THE_COPIES_WERE_DRAWN,
                            THE_CALENDAR_REACHES_THE_PUBLICATION,
                            PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST,
                            A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY,
                            COPIES_GO_SEVEN_WORKING_DAYS_AHEAD)),
            new Move<>(
                    Publish.class,
                    Set.of(PREPUBLICATION_SENT),
                    PUBLISHED,
                    Set.of(SCREENER),
                    PUBLICATION_FOLLOWS_THE_COPIES,
                    step(
                            THE_CALENDAR_REACHES_THE_PUBLICATION,
                            A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY,
                            COPIES_GO_SEVEN_WORKING_DAYS_AHEAD,
                            THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES,
                            THE_APPROVED_REPORT_IS_PUBLISHED)),
            new Move<>(
                    Withhold.class,
                    Set.of(PREPUBLICATION_SENT),
                    WITHHELD,
                    Set.of(PARTNER),
                    WITHHOLDING_FOLLOWS_THE_COPIES,
                    step(
                            ONLY_THE_THREE_PARTNERS_DECIDE,
                            THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES,
                            A_PARTNER_AGREES_TO_WITHHOLD_ONCE,
                            A_JUSTIFICATION_IS_GIVEN,
                            IMPROVEMENTS_ARE_PUBLISHED_INSTEAD)),
            new Move<>(
                    WithdrawReport.class,
                    Set.of(PUBLISHED),
                    WITHDRAWN_FROM_PUBLICATION,
                    Set.of(SCREENER),
                    A_PUBLISHED_REPORT_IS_WITHDRAWN,
                    step(A_REPORT_STAYS_PUBLIC_FOR_A_YEAR)));

    private static final List<Move<PracticeReviewState>> BESIDE = List.of(
            new Move<>(
                    ReplaceReviewer.class,
                    WITH_A_REVIEWER,
                    null,
                    Set.of(PARTNER),
                    A_REVIEWER_IS_REPLACED_WHILE_IT_RUNS,
                    List.of(
                            ONLY_THE_THREE_PARTNERS_DECIDE,
                            NOTHING_PRECEDES_THE_DECISION,
                            THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY,
                            THE_REVIEWER_HAD_NO_PART_IN_THE_CASE,
                            THE_SUCCESSOR_IS_ANOTHER_PERSON)),
            new Move<>(
                    DrawCopy.class,
                    Set.of(APPROVED, PREPUBLICATION_SENT),
                    null,
                    Set.of(SCREENER),
                    COPIES_ARE_DRAWN_OF_THE_APPROVED_REPORT,
                    List.of(THE_APPROVED_REPORT_IS_SENT)),
            new Move<>(
                    MovePublication.class,
                    Set.of(PREPUBLICATION_SENT),
                    null,
                    Set.of(SCREENER),
                    A_PLANNED_PUBLICATION_IS_MOVED,
                    List.of(
                            THE_CALENDAR_REACHES_THE_PUBLICATION,
                            PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST,
                            A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY,
                            COPIES_GO_SEVEN_WORKING_DAYS_AHEAD)),
            new Move<>(
                    Pause.class,
                    RUNNING,
                    null,
                    Set.of(SCREENER),
                    A_RUNNING_REVIEW_IS_PAUSED,
                    List.of(NOTHING_PRECEDES_THE_DECISION, A_REVIEW_IS_PAUSED_ONCE_AT_A_TIME)),
            new Move<>(
                    Resume.class,
                    RUNNING,
                    null,
                    Set.of(SCREENER),
                    A_RUNNING_REVIEW_IS_RESUMED,
                    List.of(A_PAUSE_IS_ENDED, A_PAUSE_ENDS_AFTER_IT_BEGAN)),
            new Move<>(
                    ExplainDelay.class,
                    RUNNING,
                    null,
                    Set.of(SCREENER),
                    A_DELAY_IS_EXPLAINED_WHILE_IT_RUNS,
                    List.of(A_NEW_TARGET_IS_STILL_AHEAD)),
            new Move<>(
                    AskProgress.class,
                    WITH_A_REVIEWER,
                    null,
                    Set.of(PARTNER, CHAIR),
                    PROGRESS_IS_ASKED_OF_A_REVIEWER,
                    List.of(ONLY_THE_THREE_PARTNERS_DECIDE)),
            new Move<>(
                    ReportProgress.class,
                    WITH_A_REVIEWER,
                    null,
                    Set.of(REVIEWER),
                    PROGRESS_IS_REPORTED_WHILE_IT_RUNS,
                    List.of(ONLY_THE_APPOINTED_REVIEWER_ACTS, AN_OPEN_REQUEST_IS_ANSWERED)),
            new Move<>(
                    Recommend.class,
                    between(DRAFT, APPROVED),
                    null,
                    Set.of(REVIEWER, SCREENER),
                    RECOMMENDATIONS_BELONG_TO_THE_REPORT,
                    List.of(ONLY_THE_APPOINTED_REVIEWER_ACTS)),
            new Move<>(
                    RecordFamilyInvolvement.class,
                    WITH_A_REVIEWER,
                    null,
                    Set.of(REVIEWER, SCREENER),
                    THE_FAMILY_TAKES_PART_WHILE_IT_RUNS,
                    List.of(ONLY_THE_APPOINTED_REVIEWER_ACTS, NOTHING_PRECEDES_THE_DECISION)));

    private PracticeReviewMoves() {}

    /** Every row; what is not a row is refused. Where a row leads nowhere, the review stays in its state. */
    public static List<Move<PracticeReviewState>> table() {
        return Stream.concat(STEPS.stream(), BESIDE.stream()).toList();
    }

    /** The guards of a step: the course goes forward in time and not while it is paused, and what is this step's own. */
    private static List<Rule> step(Rule... own) {
        return Stream.concat(
                        Stream.of(A_PAUSED_REVIEW_IS_RESUMED_FIRST, EACH_STEP_FOLLOWS_THE_ONE_BEFORE), Stream.of(own))
                .toList();
    }
}
