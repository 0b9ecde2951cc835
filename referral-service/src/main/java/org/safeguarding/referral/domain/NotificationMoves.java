package org.safeguarding.referral.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.referral.domain.NotificationState.*;
import static org.safeguarding.referral.domain.SeriousIncidentNotificationRule.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.AmendNotification;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.Consider;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.DecideNotToNotify;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.FindCriteriaNotMet;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.Notify;

/** The moves of the serious incident notification, as data in one place (domain.md, section 2). */
public final class NotificationMoves {

    private static final List<Move<NotificationState>> TABLE = List.of(
            new Move<>(
                    Consider.class,
                    Set.of(NONE, NOT_NOTIFIED),
                    UNDER_CONSIDERATION,
                    Set.of(NOTIFIER),
                    CONSIDERATION_BEGINS_BEFORE_NOTIFYING,
                    List.of(
                            ONLY_THE_LOCAL_AUTHORITY_NOTIFIES,
                            THE_CASE_IS_OPEN,
                            NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS)),
            new Move<>(
                    Notify.class,
                    Set.of(UNDER_CONSIDERATION),
                    NOTIFIED,
                    Set.of(NOTIFIER),
                    A_NOTIFICATION_FOLLOWS_CONSIDERATION,
                    List.of(
                            ONLY_THE_LOCAL_AUTHORITY_NOTIFIES,
                            THE_CASE_IS_OPEN,
                            NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS,
                            A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS,
                            PARTNERS_ARE_TOLD_OF_WHAT_IS_KNOWN,
                            A_CARE_LEAVER_IS_NOTIFIED_AS_ONE)),
            new Move<>(
                    DecideNotToNotify.class,
                    Set.of(UNDER_CONSIDERATION),
                    NOT_NOTIFIED,
                    Set.of(NOTIFIER),
                    NOT_NOTIFYING_FOLLOWS_CONSIDERATION,
                    List.of(ONLY_THE_LOCAL_AUTHORITY_NOTIFIES, NOT_NOTIFYING_HAS_ITS_RATIONALE)),
            new Move<>(
                    FindCriteriaNotMet.class,
                    Set.of(NOTIFIED),
                    CRITERIA_NOT_MET,
                    Set.of(NOTIFIER),
                    CRITERIA_ARE_FOUND_NOT_MET_AFTER_NOTIFYING,
                    List.of(
                            ONLY_THE_LOCAL_AUTHORITY_NOTIFIES,
                            NOTHING_IS_FOUND_BEFORE_SENDING,
                            CRITERIA_NOT_MET_HAS_ITS_REASON)),
            new Move<>(
                    AmendNotification.class,
                    Set.of(NOTIFIED),
                    NOTIFIED,
                    Set.of(NOTIFIER),
                    A_SENT_NOTIFICATION_IS_AMENDED,
                    List.of(
                            ONLY_THE_LOCAL_AUTHORITY_NOTIFIES,
                            NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS,
                            A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS,
                            PARTNERS_ARE_TOLD_OF_WHAT_IS_KNOWN,
                            A_CARE_LEAVER_IS_NOTIFIED_AS_ONE,
                            A_CALL_FOR_REVIEW_IS_NOT_AMENDED_AWAY,
                            AN_AMENDMENT_HAS_ITS_REASON)));

    private NotificationMoves() {}

    /** Every row; what is not a row is refused. */
    public static List<Move<NotificationState>> table() {
        return TABLE;
    }
}
