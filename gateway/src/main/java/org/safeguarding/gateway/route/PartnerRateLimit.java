package org.safeguarding.gateway.route;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.safeguarding.gateway.refusal.DoorProblems;
import org.safeguarding.platform.problem.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a minute for each partner, refilled steadily; one partner's haste costs no other partner anything. */
@Component
@Order(DoorOrder.RATE_LIMIT)
class PartnerRateLimit extends OncePerRequestFilter {

    static final String REMAINING_HEADER = "X-RateLimit-Remaining";

    private static final int PARTNERS_REMEMBERED = 10_000;

    private final LoadingCache<String, Bucket> buckets;
    private final DoorProblems problems;

    PartnerRateLimit(@Value("${safeguarding.partner.requests-per-minute}") long perMinute, DoorProblems problems) {
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(PARTNERS_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(partner -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var probe = buckets.get(caller.getName()).tryConsumeAndReturnRemaining(1);
        response.setHeader(REMAINING_HEADER, String.valueOf(probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.write(
                response,
                Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "This partner has made its requests for this minute; try again after the seconds in Retry-After."));
    }
}
