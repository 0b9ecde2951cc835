package org.safeguarding.referral.domain;

import static java.util.Map.entry;

import java.util.Map;
import org.safeguarding.referral.domain.ReferralEvent.*;

/** Where a referral stands after an event: the events' side of the table of moves, for the aggregate and for every view. */
public final class Course {

    private static final Map<Class<? extends ReferralEvent>, ReferralState> LEADS_TO = Map.ofEntries(
            entry(ReferralSubmitted.class, ReferralState.SUBMITTED),
            entry(InformationRequested.class, ReferralState.INFO_REQUESTED),
            entry(InformationAnswered.class, ReferralState.SUBMITTED),
            entry(ReferralAccepted.class, ReferralState.ACCEPTED),
            entry(DeclineCountersigned.class, ReferralState.DECLINED),
            entry(MarkedDuplicate.class, ReferralState.DUPLICATE_OF),
            entry(MarkedOutOfArea.class, ReferralState.OUT_OF_AREA),
            entry(ReferralWithdrawn.class, ReferralState.WITHDRAWN),
            entry(ReferralReopened.class, ReferralState.REOPENED),
            entry(ReturnedToScreening.class, ReferralState.SUBMITTED),
            entry(RapidReviewReopened.class, ReferralState.ACCEPTED),
            entry(ReferralClosed.class, ReferralState.CLOSED));

    private Course() {}

    /** The state after the event. A case that was closed after a mere notice is taken up again when a review is required after all. */
    public static ReferralState after(ReferralEvent event, ReferralState before) {
        return event instanceof RapidReviewRequired && before == ReferralState.CLOSED
                ? ReferralState.ACCEPTED
                : LEADS_TO.getOrDefault(event.getClass(), before);
    }

    /** Whether the event is a step on the referral's own course, though it may lead back to where it was. */
    static boolean leadsOn(ReferralEvent event) {
        return LEADS_TO.containsKey(event.getClass());
    }
}
