package org.safeguarding.gateway.history;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.gateway.client.CaseHistoryExchange;
import org.safeguarding.gateway.client.NotificationClient;
import org.safeguarding.gateway.client.ReferralClient;
import org.safeguarding.gateway.client.ReviewClient;
import org.safeguarding.gateway.client.Upstream;
import org.safeguarding.gateway.client.UpstreamGuard;
import org.safeguarding.platform.access.AccessReason;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Asks every service at the same time for its part of a case's history and merges the parts, all of them or none. */
@Component
class CaseHistoryComposer {

    private static final ContextSnapshotFactory TRACE =
            ContextSnapshotFactory.builder().build();

    private final UpstreamGuard guard;
    private final Map<Upstream, CaseHistoryExchange> sources = new EnumMap<>(Upstream.class);

    CaseHistoryComposer(
            UpstreamGuard guard, ReferralClient referral, ReviewClient review, NotificationClient notification) {
        this.guard = guard;
        sources.put(Upstream.REFERRAL, referral);
        sources.put(Upstream.REVIEW, review);
        sources.put(Upstream.NOTIFICATION, notification);
    }

    /**
     * The whole history, empty where no service knows the case; {@link HistoryIncomplete} when a part is missing, and
     * {@link HistoryClosed} where a service has closed the case to the caller.
     */
    List<HistoryEntry> compose(CaseId caseId, String bearer, String correlation) {
        var parts = new EnumMap<Upstream, Future<List<HistoryEntry>>>(Upstream.class);
        try (var threads = ContextExecutorService.wrap(Executors.newVirtualThreadPerTaskExecutor(), TRACE)) {
            sources.forEach((upstream, source) ->
                    parts.put(upstream, threads.submit(part(upstream, source, caseId, bearer, correlation))));
        }
        var whole = new ArrayList<HistoryEntry>();
        var missing = new ArrayList<String>();
        @Nullable Throwable first = null;
        boolean closed = false;
        for (var part : parts.entrySet()) {
            try {
                whole.addAll(part.getValue().get());
            } catch (ExecutionException failure) {
                missing.add(part.getKey().title());
                first = first == null ? failure.getCause() : first;
                closed |= isClosed(failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                missing.add(part.getKey().title());
            }
        }
        if (closed) {
            throw new HistoryClosed();
        }
        if (!missing.isEmpty()) {
            throw new HistoryIncomplete(missing, first);
        }
        whole.sort(HistoryEntry.AS_RECORDED);
        return whole;
    }

    private static boolean isClosed(@Nullable Throwable answer) {
        return answer instanceof HttpClientErrorException.Forbidden refused
                && refused.getResponseBodyAsString().contains("/problems/" + AccessReason.CLOSED_BY_CONFLICT.code());
    }

    private Callable<List<HistoryEntry>> part(
            Upstream upstream, CaseHistoryExchange source, CaseId caseId, String bearer, String correlation) {
        return () -> guard.call(upstream, () -> source.history(caseId, bearer, correlation)).stream()
                .map(event -> new HistoryEntry(upstream.title(), event))
                .toList();
    }
}
