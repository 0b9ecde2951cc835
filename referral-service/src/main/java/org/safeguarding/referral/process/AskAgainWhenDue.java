package org.safeguarding.referral.process;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.referral.domain.ReferralCommand.AskAgain;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The alarm clock of one asking, named {@code <case>/<how often asked>}: it rings after a restart too, and the aggregate knows whether it still matters. */
@Component
class AskAgainWhenDue extends OneTimeTask<String> {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private final CommandGateway commands;
    private final Duration askAgainAfter;
    private final int giveUpAfterAsks;

    AskAgainWhenDue(
            CommandGateway commands,
            @Value("${safeguarding.referral.ask-again-after}") Duration askAgainAfter,
            @Value("${safeguarding.referral.give-up-after-asks}") int giveUpAfterAsks) {
        super(
                "ask-again-for-rapid-review",
                String.class,
                new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, 1.5));
        this.commands = commands;
        this.askAgainAfter = askAgainAfter;
        this.giveUpAfterAsks = giveUpAfterAsks;
    }

    SchedulableInstance<String> check(CaseId caseId, int asked, Instant askedAt, String cause, String correlation) {
        return SchedulableInstance.of(
                new TaskInstance<>(getName(), caseId + "/" + asked, cause + " " + correlation),
                askedAt.plus(askAgainAfter));
    }

    @Override
    public void executeOnce(TaskInstance<String> check, ExecutionContext context) {
        var name = check.getId().split("/", 2);
        var again = new AskAgain(new ReferralId(CaseId.of(name[0])), Integer.parseInt(name[1]), giveUpAfterAsks);
        var why = check.getData().split(" ", 2);
        Acting.asSystem(why[1], why[0], () -> commands.sendAndWait(again));
    }
}
