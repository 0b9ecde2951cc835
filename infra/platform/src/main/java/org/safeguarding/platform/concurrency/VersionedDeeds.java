package org.safeguarding.platform.concurrency;

import java.util.List;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Around every controller method that takes an {@link ExpectedVersion}: the new version, or why there is none. */
final class VersionedDeeds implements MethodInterceptor {

    private final EventStore events;
    private final EventNames names;

    VersionedDeeds(EventStore events, EventNames names) {
        this.events = events;
        this.names = names;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation deed) throws Throwable {
        try {
            var answer = deed.proceed();
            TargetOfRequest.current().ifPresent(this::tellTheNewVersion);
            return answer;
        } catch (CommandExecutionException refused) {
            if (refused.getDetails().filter(ChangedMeanwhile.class::isInstance).isPresent()) {
                throw stale();
            }
            throw refused;
        } catch (ConcurrencyException lostRace) {
            throw stale();
        }
    }

    private StaleVersion stale() {
        var caller = caller();
        return new StaleVersion(TargetOfRequest.current().stream()
                .flatMap(target -> since(target).stream())
                .map(event -> Change.of(event, names, caller))
                .toList());
    }

    /** Only as far as the caller's own deed: what somebody else has done since, the caller has not seen. */
    private void tellTheNewVersion(VersionedAggregateIdentifier target) {
        var web = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var correlation = CorrelationFilter.of(web.getRequest());
        var actor = caller().subject();
        long version = since(target).stream()
                .takeWhile(event -> actor.equals(event.getMetaData().get(Who.ACTOR))
                        && correlation.equals(event.getMetaData().get(Who.CAUSE)))
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max()
                .orElseGet(() -> Objects.requireNonNull(target.getVersion()));
        Objects.requireNonNull(web.getResponse()).setHeader(HttpHeaders.ETAG, "\"" + version + "\"");
    }

    private List<? extends DomainEventMessage<?>> since(VersionedAggregateIdentifier target) {
        return events.readEvents(target.getIdentifier(), Objects.requireNonNull(target.getVersion()) + 1)
                .asStream()
                .toList();
    }

    private static Caller caller() {
        return Caller.of(SecurityContextHolder.getContext().getAuthentication()).orElseThrow();
    }
}
