package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewStory.REVIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.rule.RuleBroken;

/** A Rapid Review as Axon itself plays it, without a store: fast enough to try every state that it can come to. */
final class PlayedReview {

    private static final AggregateModel<RapidReview> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(RapidReview.class);

    private final List<Object> history;
    private final List<Object> applied = new ArrayList<>();
    private @Nullable EventSourcedAggregate<RapidReview> review;

    PlayedReview(List<Object> history) {
        this.history = history;
    }

    /** The history with what the command adds to it; empty where a rule refuses the command, which then changes nothing. */
    Optional<List<Object>> after(Object command, Map<String, ?> who) {
        var standing = standing();
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(who);
        var unit = DefaultUnitOfWork.startAndGet(message);
        try {
            standing.handle(message);
            review = null;
            return Optional.of(Stream.concat(history.stream(), applied.stream()).toList());
        } catch (RuleBroken refused) {
            return Optional.empty();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        } finally {
            unit.rollback();
        }
    }

    private EventSourcedAggregate<RapidReview> standing() {
        var standing = review;
        if (standing == null) {
            applied.clear();
            standing = EventSourcedAggregate.reconstruct(
                    new RapidReview(), MODEL, -1, false, capturing(applied), NoSnapshotTriggerDefinition.TRIGGER);
            standing.initializeState(DomainEventStream.of(recorded(history)));
            review = standing;
        }
        return standing;
    }

    private static List<DomainEventMessage<?>> recorded(List<Object> history) {
        return IntStream.range(0, history.size())
                .<DomainEventMessage<?>>mapToObj(
                        at -> new GenericDomainEventMessage<>("RapidReview", REVIEW.toString(), at, history.get(at)))
                .toList();
    }

    private static EventBus capturing(List<Object> applied) {
        return new EventBus() {
            @Override
            public void publish(List<? extends EventMessage<?>> events) {
                events.forEach(event -> applied.add(event.getPayload()));
            }

            @Override
            public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
                return () -> true;
            }

            @Override
            public Registration registerDispatchInterceptor(
                    MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
                return () -> true;
            }
        };
    }
}
