package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Stage.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;

/**
 * The moves of a Rapid Review, as data in one place (domain.md, section 2). The system opens a review, chases returns, concludes it
 * once the outcome stands, and discontinues it when the criteria are found not to be met.
 */
public final class RapidReviewMoves {

    private static final Set<Stage> UNDECIDED =
            Set.of(OPENED, SCOPING, PACK_READY, MEETING_HELD, RECONSIDERING, REOPENED);
    private static final Set<Stage> ASKED = Set.of(SCOPING, PACK_READY, MEETING_HELD, DECIDED, RECONSIDERING);
    /** Where a review is not yet concluded. */
    static final Set<Stage> RUNNING = and(UNDECIDED, DECIDED, SIGNED_OFF, SENT_TO_PANEL, PANEL_RESPONDED);

    private static final Set<Stage> AFTER_THE_ASKING = without(RUNNING, OPENED);
    private static final Set<Stage> OPEN = and(RUNNING, NATIONAL, LCSPR, ALTERNATE, NFA);
    private static final Set<Stage> MET = without(OPEN, OPENED, SCOPING, PACK_READY, REOPENED);

    private static final List<Move<Stage>> TABLE = List.of(
            new Move<>(
                    AskAgency.class,
                    UNDECIDED,
                    SCOPING,
                    Set.of(SCREENER),
                    AGENCIES_ARE_ASKED_BEFORE_THE_DECISION,
                    List.of(
                            AN_AGENCY_IS_ASKED_ONCE,
                            A_PERIOD_ENDS_AFTER_IT_BEGINS,
                            A_RETURN_IS_DUE_AFTER_IT_IS_ASKED_FOR)),
            new Move<>(
                    SubmitReturn.class,
                    AFTER_THE_ASKING,
                    null,
                    Set.of(AGENCY_LEAD),
                    RETURNS_COME_BEFORE_THE_CONCLUSION,
                    List.of(
                            AN_AGENCY_ANSWERS_WHEN_ASKED,
                            A_RETURN_SUPERSEDES_THE_LAST,
                            A_RETURN_FOLLOWS_ITS_ASKING,
                            A_PERIOD_ENDS_AFTER_IT_BEGINS,
                            A_CONTACT_IS_PAST,
                            A_NIL_RETURN_TELLS_NOTHING,
                            A_RETURN_TELLS_SOMETHING)),
            new Move<>(
                    RecordMissingReturn.class,
                    ASKED,
                    null,
                    Set.of(SCREENER),
                    MISSING_RETURNS_ARE_RECORDED_BEFORE_THE_SIGN_OFF,
                    List.of(AN_AGENCY_ANSWERS_WHEN_ASKED, A_RETURN_THAT_IS_IN_IS_NOT_MISSING)),
            new Move<>(
                    ShareWithAgencies.class,
                    AFTER_THE_ASKING,
                    null,
                    Set.of(SCREENER, CHAIR),
                    SHARED_WHILE_THE_REVIEW_RUNS,
                    List.of()),
            new Move<>(
                    WriteNarrative.class,
                    and(UNDECIDED, DECIDED),
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_NARRATIVE_COMES_BEFORE_THE_SIGN_OFF,
                    List.of(A_NARRATIVE_TELLS_SOMETHING, A_GENOGRAM_HOLDS_TOGETHER, A_KEY_EPISODE_IS_PAST)),
            new Move<>(
                    RecordNotificationReference.class,
                    and(UNDECIDED, DECIDED, SIGNED_OFF),
                    null,
                    Set.of(SCREENER),
                    A_REFERENCE_COMES_BEFORE_THE_SENDING,
                    List.of(ONLY_A_NOTIFICATION_HAS_A_REFERENCE)),
            new Move<>(
                    CompletePack.class,
                    Set.of(SCOPING),
                    PACK_READY,
                    Set.of(SCREENER),
                    A_PACK_FOLLOWS_THE_SCOPING,
                    step()),
            new Move<>(
                    ConvenePanel.class,
                    UNDECIDED,
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_PANEL_IS_CONVENED_UNTIL_IT_DECIDES,
                    List.of(
                            CHAIR_IS_INDEPENDENT,
                            STATUTORY_PARTNERS_ARE_MEMBERS,
                            NOBODY_IS_NAMED_TWICE,
                            A_CONFLICTED_PERSON_STAYS_OUT,
                            MEETING_FOLLOWS_THE_OPENING)),
            new Move<>(
                    CancelMeeting.class,
                    UNDECIDED,
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_PANEL_IS_CONVENED_UNTIL_IT_DECIDES,
                    List.of(A_MEETING_IS_SET)),
            new Move<>(
                    DeclareInterests.class,
                    RUNNING,
                    null,
                    Set.of(PANEL_MEMBER, CHAIR, SCREENER),
                    INTERESTS_ARE_DECLARED_WHILE_THE_REVIEW_RUNS,
                    List.of(EVERYBODY_DECLARES_FOR_THEMSELVES, A_CONFLICT_STAYS_DECLARED)),
            new Move<>(
                    RecordMeeting.class,
                    Set.of(PACK_READY, MEETING_HELD, RECONSIDERING),
                    MEETING_HELD,
                    Set.of(SCREENER, CHAIR),
                    A_MEETING_FOLLOWS_THE_PACK,
                    step(
                            A_MEETING_IS_SET,
                            NOBODY_IS_NAMED_TWICE,
                            ONLY_THE_PANEL_IS_PRESENT,
                            NOBODY_CONFLICTED_IS_PRESENT,
                            CHAIR_IS_PRESENT,
                            QUORUM_IS_PRESENT)),
            new Move<>(
                    TakePosition.class,
                    Set.of(MEETING_HELD, RECONSIDERING),
                    null,
                    Set.of(PANEL_MEMBER, SCREENER),
                    POSITIONS_FOLLOW_THE_MEETING,
                    List.of(
                            ONLY_WHO_WAS_PRESENT_TAKES_A_POSITION,
                            NOBODY_CONFLICTED_IS_PRESENT,
                            A_LOCAL_REVIEW_STAYS_LOCAL,
                            A_POSITION_IS_ONES_OWN,
                            A_POSITION_FOLLOWS_THE_MEETING,
                            NOTHING_LIES_IN_THE_FUTURE)),
            new Move<>(
                    EscalateSplit.class,
                    Set.of(MEETING_HELD, RECONSIDERING, DECIDED),
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_SPLIT_IS_ESCALATED_BEFORE_THE_SIGN_OFF,
                    step(THE_PANEL_IS_SPLIT, A_SPLIT_IS_ESCALATED_ONCE)),
            new Move<>(
                    AnswerEscalation.class,
                    Set.of(MEETING_HELD, RECONSIDERING, DECIDED),
                    null,
                    Set.of(SCREENER, PARTNER),
                    A_SPLIT_IS_ESCALATED_BEFORE_THE_SIGN_OFF,
                    step(AN_ESCALATION_IS_OPEN, A_LOCAL_REVIEW_STAYS_LOCAL)),
            new Move<>(
                    DecideOutcome.class,
                    Set.of(MEETING_HELD, RECONSIDERING),
                    DECIDED,
                    Set.of(SCREENER, CHAIR),
                    ONE_OUTCOME_AT_A_TIME,
                    step(
                            REASONS_ARE_GIVEN,
                            DECISION_FOLLOWS_THE_MEETING,
                            WHO_RECORDED_IT_DOES_NOT_SIGN,
                            A_LOCAL_REVIEW_STAYS_LOCAL,
                            EVERYBODY_PRESENT_HAS_DECLARED,
                            THE_THREE_PARTNERS_HAVE_A_POSITION,
                            THE_MAJORITY_DECIDES)),
            new Move<>(
                    SignOff.class,
                    Set.of(DECIDED),
                    SIGNED_OFF,
                    Set.of(CHAIR),
                    OUTCOME_IS_DECIDED,
                    step(
                            ONLY_THIS_PANELS_CHAIR_SIGNS,
                            WHO_RECORDED_IT_DOES_NOT_SIGN,
                            CALENDAR_REACHES,
                            RETURNS_ARE_IN_OR_RECORDED_MISSING,
                            EVERY_SAFETY_ACTION_HAS_AN_OWNER,
                            EVERYBODY_PRESENT_HAS_DECLARED,
                            THE_QUORUM_STANDS,
                            THE_MAJORITY_STANDS,
                            A_SPLIT_PANEL_WAS_ESCALATED,
                            THE_LEAD_PARTNERS_ARE_FOLLOWED,
                            A_LATE_REVIEW_SAYS_WHY)),
            new Move<>(
                    SendToPanel.class,
                    Set.of(SIGNED_OFF),
                    SENT_TO_PANEL,
                    Set.of(SCREENER),
                    A_SIGNED_PACK_IS_SENT,
                    step(A_LOCAL_REVIEW_IS_NEVER_SENT, THE_QUORUM_STANDS, THE_MAJORITY_STANDS)),
            new Move<>(
                    RecordPanelResponse.class,
                    Set.of(SENT_TO_PANEL),
                    PANEL_RESPONDED,
                    Set.of(SCREENER),
                    THE_PANEL_ANSWERS_WHAT_WAS_SENT,
                    step()),
            new Move<>(
                    AnswerPanel.class,
                    Set.of(PANEL_RESPONDED),
                    SENT_TO_PANEL,
                    Set.of(SCREENER),
                    A_QUESTION_OF_THE_PANEL_IS_ANSWERED,
                    step(A_QUESTION_OF_THE_PANEL_IS_ANSWERED)),
            new Move<>(
                    Reconsider.class,
                    Set.of(DECIDED, SIGNED_OFF, PANEL_RESPONDED),
                    RECONSIDERING,
                    Set.of(SCREENER, CHAIR),
                    AN_OUTCOME_IS_RECONSIDERED_BEFORE_IT_IS_CARRIED_OUT,
                    step()),
            new Move<>(
                    Uphold.class,
                    Set.of(PANEL_RESPONDED, RECONSIDERING),
                    null,
                    Set.of(CHAIR),
                    ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD,
                    step(
                            ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD,
                            A_QUESTION_IS_ANSWERED_FIRST,
                            A_DECLINED_NATIONAL_REVIEW_IS_RECONSIDERED)),
            new Move<>(
                    RecordSafetyAction.class,
                    OPEN,
                    null,
                    Set.of(PANEL_MEMBER, CHAIR, SCREENER, PARTNER),
                    SAFETY_ACTIONS_BELONG_TO_A_RUNNING_REVIEW,
                    List.of()),
            new Move<>(
                    AssignSafetyAction.class,
                    and(OPEN, DISCONTINUED),
                    null,
                    Set.of(CHAIR, SCREENER),
                    A_SAFETY_ACTION_OUTLIVES_ITS_REVIEW,
                    List.of(THE_SAFETY_ACTION_IS_ON_RECORD, A_SAFETY_ACTION_IS_DONE_ONCE)),
            new Move<>(
                    CompleteSafetyAction.class,
                    and(OPEN, DISCONTINUED),
                    null,
                    Set.of(CHAIR, SCREENER),
                    A_SAFETY_ACTION_OUTLIVES_ITS_REVIEW,
                    List.of(
                            THE_SAFETY_ACTION_IS_ON_RECORD,
                            A_SAFETY_ACTION_IS_DONE_BY_ITS_OWNER,
                            A_SAFETY_ACTION_IS_DONE_ONCE,
                            NOTHING_LIES_IN_THE_FUTURE)),
            new Move<>(
                    Recommend.class,
                    MET,
                    null,
                    Set.of(SCREENER, CHAIR),
                    THE_PANEL_RECOMMENDS_ONCE_IT_HAS_MET,
                    List.of()),
            new Move<>(
                    ExplainDelay.class,
                    RUNNING,
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_DELAY_IS_EXPLAINED_WHILE_THE_REVIEW_RUNS,
                    List.of(A_NEW_TARGET_IS_STILL_AHEAD)),
            new Move<>(
                    Reopen.class,
                    Set.of(ALTERNATE, NFA),
                    REOPENED,
                    Set.of(CHAIR),
                    A_CLOSED_REVIEW_IS_REOPENED,
                    List.of(EACH_STEP_FOLLOWS_THE_ONE_BEFORE)),
            new Move<>(
                    RecordPanelTold.class,
                    Set.of(DISCONTINUED),
                    null,
                    Set.of(SCREENER),
                    A_DISCONTINUED_REVIEW_IS_TOLD_OF,
                    step(A_DISCONTINUED_REVIEW_IS_TOLD_OF)));

    private RapidReviewMoves() {}

    /** Every row; what is not a row is refused. */
    public static List<Move<Stage>> table() {
        return TABLE;
    }

    /** What guards a step of the course, and what guards every one of them. */
    private static List<Rule> step(Rule... guards) {
        return Stream.concat(Stream.of(guards), Stream.of(EACH_STEP_FOLLOWS_THE_ONE_BEFORE, NOTHING_LIES_IN_THE_FUTURE))
                .toList();
    }

    private static Set<Stage> and(Set<Stage> stages, Stage... more) {
        var all = EnumSet.copyOf(stages);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }

    private static Set<Stage> without(Set<Stage> stages, Stage... fewer) {
        var rest = EnumSet.copyOf(stages);
        List.of(fewer).forEach(rest::remove);
        return Collections.unmodifiableSet(rest);
    }
}
