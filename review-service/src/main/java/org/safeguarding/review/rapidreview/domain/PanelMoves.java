package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Stage.*;
import static org.safeguarding.review.rapidreview.domain.Stages.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;

/** The moves of the panel: its seats and interests, its meeting, its positions, its outcome and the signature under it. */
final class PanelMoves {

    static final List<Move<Stage>> TABLE = List.of(
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
                            MEETING_FOLLOWS_THE_OPENING,
                            A_MEETING_ENDS_AFTER_IT_BEGINS)),
            new Move<>(
                    CancelMeeting.class,
                    UNDECIDED,
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_PANEL_IS_CONVENED_UNTIL_IT_DECIDES,
                    List.of(A_MEETING_IS_SET)),
            new Move<>(
                    DeclareInterests.class,
                    and(OPEN, DISCONTINUED),
                    null,
                    Set.of(PANEL_MEMBER, CHAIR, SCREENER, PARTNER, REVIEWER, AGENCY_LEAD),
                    INTERESTS_ARE_DECLARED_ONCE_A_REVIEW_WAS_OPENED,
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
                            A_LATE_REVIEW_SAYS_WHY)));

    private PanelMoves() {}
}
