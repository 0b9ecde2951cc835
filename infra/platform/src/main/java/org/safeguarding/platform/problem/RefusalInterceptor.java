package org.safeguarding.platform.problem;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.safeguarding.platform.rule.RuleBroken;

/** Turns a broken rule into a refusal on the handling side, so that the answer is the same in one process and through Axon Server. */
final class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuleBroken broken) {
            throw new CommandExecutionException(broken.getMessage(), broken, Refusal.because(broken));
        } catch (AggregateNotFoundException unknown) {
            throw new CommandExecutionException("There is no such case here.", unknown, Refusal.ofUnknownCase());
        }
    }
}
