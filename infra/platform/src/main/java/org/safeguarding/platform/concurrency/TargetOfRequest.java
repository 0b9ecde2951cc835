package org.safeguarding.platform.concurrency;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers, for the length of a request, the stream and the version that its command was sent for. */
final class TargetOfRequest implements MessageDispatchInterceptor<CommandMessage<?>> {

    private static final String NAME = TargetOfRequest.class.getName();

    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) -> {
            var request = RequestContextHolder.getRequestAttributes();
            if (request != null) {
                var target = targets.resolveTarget(command);
                if (target.getVersion() != null) {
                    request.setAttribute(NAME, target, RequestAttributes.SCOPE_REQUEST);
                }
            }
            return command;
        };
    }

    static Optional<VersionedAggregateIdentifier> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(request ->
                (VersionedAggregateIdentifier) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST));
    }
}
