package org.safeguarding.referral.view;

import java.util.List;
import java.util.OptionalLong;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.clock.CaseClock;
import org.safeguarding.referral.domain.clock.ReferralClocks;
import org.springframework.stereotype.Component;

/** Reads the clocks of a case from its events as they are at this moment: there is no sheet that could lag behind. */
@Component
public class CaseClocks {

    private final CaseEvents events;

    CaseClocks(CaseEvents events) {
        this.events = events;
    }

    /** The clocks of one case at one version; the version is empty where there is no such case. */
    public record AtVersion(OptionalLong version, List<CaseClock> clocks) {}

    /** Every clock of that case. */
    public AtVersion of(CaseId caseId) {
        var history = events.of(new ReferralId(caseId).toString());
        var version = history.stream().mapToLong(RecordedFact::sequence).max();
        return new AtVersion(version, ReferralClocks.of(history));
    }
}
