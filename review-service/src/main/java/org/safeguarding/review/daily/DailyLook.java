package org.safeguarding.review.daily;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.problem.Refusal;

/**
 * Looks once a day through what is owed, and asks of each what the day asks for. A day that was missed is made up for at
 * the next start; the aggregate knows what was answered or asked already.
 */
public abstract class DailyLook<T extends Owed> extends RecurringTask<Void> {

    private final CommandGateway commands;
    private final Clock clock;

    protected DailyLook(String name, LookHours hours, CommandGateway commands, Clock clock) {
        super(
                name,
                new Daily(ZoneId.of("Europe/London"), hours.at()),
                Void.class,
                new FailureHandler.OnFailureRetryLater<>(hours.afterAFault()));
        this.commands = commands;
        this.clock = clock;
    }

    /** What may have to be asked for on that day. */
    protected abstract List<T> owed(LocalDate today);

    /** The command that the day asks for, or empty where it is too early or was done. */
    protected abstract Optional<?> command(T owed, LocalDate today);

    @Override
    public final void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
        look();
    }

    /** One that breaks keeps no other from its turn; all are looked at again where anything broke. */
    public final void look() {
        var today = London.today(clock);
        var broken = new ArrayList<RuntimeException>();
        for (var one : owed(today)) {
            try {
                command(one, today)
                        .ifPresent(command -> Acting.asSystem(one.correlation(), one.cause(), () -> send(command)));
            } catch (RuntimeException fault) {
                broken.add(fault);
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException(broken.size() + " could not be looked at.", broken.getFirst());
        }
    }

    /** What is refused was settled meanwhile, and that is no fault. */
    private void send(Object command) {
        try {
            commands.sendAndWait(command);
        } catch (CommandExecutionException failed) {
            if (Refusal.of(failed).isEmpty()) {
                throw failed;
            }
        }
    }
}
