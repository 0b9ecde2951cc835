package org.safeguarding.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.safeguarding.platform.fact.Who;

/** Stamps every command, once, with who sends it and why. */
final class ActorInterceptor implements MessageDispatchInterceptor<CommandMessage<?>> {

    private final List<Supplier<Optional<Map<String, String>>>> sources;

    /** The first source that knows is believed. */
    ActorInterceptor(List<Supplier<Optional<Map<String, String>>>> sources) {
        this.sources = sources;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) -> command.getMetaData().containsKey(Who.ACTOR)
                ? command
                : command.andMetaData(sources.stream()
                        .flatMap(source -> source.get().stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Nobody acts: " + command.getCommandName()
                                + " was sent outside a request or process.")));
    }
}
