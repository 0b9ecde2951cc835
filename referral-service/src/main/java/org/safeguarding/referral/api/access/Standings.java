package org.safeguarding.referral.api.access;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.problem.Refusal;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralCommand.AskAdmission;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.ReferralRule;
import org.safeguarding.referral.view.CaseDesk;
import org.safeguarding.referral.view.CaseDesk.Standing;
import org.springframework.stereotype.Component;

/**
 * Where a case stands for a caller: from the desk, and from the case itself while the desk does not know it, right after
 * it was referred or while the view is drawn anew.
 */
@Component
class Standings {

    private static final String SOMEBODY_ELSE = "";

    private final CaseDesk desk;
    private final CommandGateway commands;

    Standings(CaseDesk desk, CommandGateway commands) {
        this.desk = desk;
        this.commands = commands;
    }

    Optional<Standing> of(CaseId caseId, Caller caller) {
        return desk.standing(caseId, caller.subject()).or(() -> ask(caseId));
    }

    private Optional<Standing> ask(CaseId caseId) {
        try {
            Affiliation referrer = commands.sendAndWait(new AskAdmission(new ReferralId(caseId)));
            return Optional.of(new Standing(referrer, null, false));
        } catch (CommandExecutionException refused) {
            var refusal = Refusal.of(refused).orElseThrow(() -> refused);
            return refusal.unknownCase()
                    ? Optional.empty()
                    : Optional.of(new Standing(
                            null,
                            SOMEBODY_ELSE,
                            refusal.brokenRules().stream()
                                    .anyMatch(broken ->
                                            broken.rule().equals(ReferralRule.A_CONFLICTED_PERSON_STAYS_OUT.code()))));
        }
    }
}
