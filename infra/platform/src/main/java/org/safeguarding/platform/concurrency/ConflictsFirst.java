package org.safeguarding.platform.concurrency;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolution;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/**
 * Says that a case has changed before it says which rule the command breaks: the rule may be broken only because of the
 * change. Axon itself looks at the version after the handler, when its sentence has been said.
 */
final class ConflictsFirst implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result;
        try {
            result = chain.proceed();
        } catch (ConflictingAggregateVersionException neverWas) {
            throw changedMeanwhile(neverWas.getExpectedVersion());
        } catch (Exception refused) {
            refuseIfChanged();
            throw refused;
        }
        refuseIfChanged();
        return result;
    }

    private static void refuseIfChanged() {
        ConflictResolution.getConflictResolver()
                .detectConflicts(
                        unexpected -> !unexpected.isEmpty(), conflict -> changedMeanwhile(conflict.expectedVersion()));
    }

    private static CommandExecutionException changedMeanwhile(long expected) {
        return new CommandExecutionException("The case has changed meanwhile.", null, new ChangedMeanwhile(expected));
    }
}
