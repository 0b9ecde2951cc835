package org.safeguarding.referral.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralState.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.referral.domain.ReferralCommand.Accept;
import org.safeguarding.referral.domain.ReferralCommand.AnswerInformation;
import org.safeguarding.referral.domain.ReferralCommand.CountersignDecline;
import org.safeguarding.referral.domain.ReferralCommand.MarkDuplicate;
import org.safeguarding.referral.domain.ReferralCommand.MarkOutOfArea;
import org.safeguarding.referral.domain.ReferralCommand.ProposeDecline;
import org.safeguarding.referral.domain.ReferralCommand.Reopen;
import org.safeguarding.referral.domain.ReferralCommand.RequestInformation;
import org.safeguarding.referral.domain.ReferralCommand.ReturnToScreening;
import org.safeguarding.referral.domain.ReferralCommand.SendDeclineBack;
import org.safeguarding.referral.domain.ReferralCommand.Withdraw;

/** The moves of a referral, as data in one place (domain.md, section 2). The system closes a referral when its review is concluded. */
public final class ReferralMoves {

    private static final List<Move<ReferralState>> TABLE = List.of(
            new Move<>(
                    RequestInformation.class,
                    Set.of(SUBMITTED),
                    INFO_REQUESTED,
                    Set.of(SCREENER),
                    INFORMATION_IS_ASKED_OF_A_SUBMITTED_REFERRAL,
                    List.of(AN_ANSWER_IS_DUE_AFTER_THE_QUESTION)),
            new Move<>(
                    AnswerInformation.class,
                    Set.of(INFO_REQUESTED),
                    SUBMITTED,
                    Set.of(REFERRER, SCREENER),
                    AN_ANSWER_FOLLOWS_A_QUESTION,
                    List.of(NOTHING_IS_ANSWERED_BEFORE_IT_IS_ASKED)),
            new Move<>(
                    Accept.class,
                    Set.of(SUBMITTED),
                    ACCEPTED,
                    Set.of(SCREENER),
                    A_SUBMITTED_REFERRAL_IS_ACCEPTED,
                    List.of(
                            SCREENING_IS_NOT_BEFORE_RECEIPT,
                            THE_NOTIFY_DECISION_IS_MADE,
                            THE_THREE_PARTNERS_HAVE_CONFERRED,
                            THE_STATUTORY_CRITERIA_ARE_FOUND)),
            new Move<>(
                    ProposeDecline.class,
                    Set.of(SUBMITTED),
                    SUBMITTED,
                    Set.of(SCREENER),
                    A_SUBMITTED_REFERRAL_IS_DECLINED,
                    List.of(
                            SCREENING_IS_NOT_BEFORE_RECEIPT,
                            A_NOTIFIED_CASE_IS_NOT_DECLINED,
                            A_DECLINE_HAS_ITS_RATIONALE,
                            A_DECLINE_HAS_FEEDBACK)),
            new Move<>(
                    CountersignDecline.class,
                    Set.of(SUBMITTED),
                    DECLINED,
                    Set.of(CHAIR),
                    A_COUNTERSIGNATURE_NEEDS_A_SUBMITTED_REFERRAL,
                    List.of(
                            A_DECLINE_IS_PROPOSED,
                            THE_COUNTERSIGNER_IS_ANOTHER_PERSON,
                            NOTHING_IS_COUNTERSIGNED_BEFORE_IT_IS_PROPOSED,
                            A_NOTIFIED_CASE_IS_NOT_DECLINED)),
            new Move<>(
                    SendDeclineBack.class,
                    Set.of(SUBMITTED),
                    SUBMITTED,
                    Set.of(CHAIR),
                    A_DECLINE_IS_SENT_BACK_WHILE_SCREENED,
                    List.of(A_DECLINE_IS_PROPOSED)),
            new Move<>(
                    MarkDuplicate.class,
                    Set.of(SUBMITTED),
                    DUPLICATE_OF,
                    Set.of(SCREENER),
                    A_SUBMITTED_REFERRAL_IS_A_DUPLICATE,
                    List.of(A_NOTIFIED_CASE_IS_NOT_A_DUPLICATE, THE_ORIGINAL_IS_ANOTHER_CASE)),
            new Move<>(
                    MarkOutOfArea.class,
                    Set.of(SUBMITTED),
                    OUT_OF_AREA,
                    Set.of(SCREENER),
                    A_SUBMITTED_REFERRAL_IS_OUT_OF_AREA,
                    List.of(A_NOTIFIED_CASE_IS_NOT_OUT_OF_AREA)),
            new Move<>(
                    Withdraw.class,
                    Set.of(SUBMITTED),
                    WITHDRAWN,
                    Set.of(REFERRER),
                    A_SUBMITTED_REFERRAL_IS_WITHDRAWN,
                    List.of(A_NOTIFIED_CASE_IS_NOT_WITHDRAWN)),
            new Move<>(
                    Reopen.class,
                    Set.of(DECLINED, CLOSED),
                    REOPENED,
                    Set.of(SCREENER, CHAIR),
                    A_DECLINED_REFERRAL_IS_REOPENED,
                    List.of(A_REVIEW_IS_REOPENED_ITSELF)),
            new Move<>(
                    ReturnToScreening.class,
                    Set.of(REOPENED),
                    SUBMITTED,
                    Set.of(SCREENER),
                    A_REOPENED_REFERRAL_RETURNS_TO_SCREENING,
                    List.of(THE_LOCAL_AUTHORITY_BECAME_AWARE_BY_NOW)));

    private ReferralMoves() {}

    /** Every row; what is not a row is refused. */
    public static List<Move<ReferralState>> table() {
        return TABLE;
    }
}
