package org.safeguarding.referral.view;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.referral.domain.ReferralState;

/**
 * What an officer asks of a work list. An empty set filters nothing; {@code soon} is the last day that still counts as
 * due soon.
 */
public record WorkListQuery(
        String person,
        WorkListName list,
        Set<ReferralState> states,
        Set<Agency> agencies,
        @Nullable Boolean danger,
        WorkListOrder order,
        int page,
        int size,
        LocalDate today,
        LocalDate soon) {

    boolean filters() {
        return !states.isEmpty() || !agencies.isEmpty() || danger != null;
    }
}
