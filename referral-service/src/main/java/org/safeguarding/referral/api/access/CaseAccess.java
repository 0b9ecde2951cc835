package org.safeguarding.referral.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.platform.security.EndpointRoles;
import org.safeguarding.referral.view.CaseDesk.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every path that names a case: a referrer comes to the own organisation's cases, a screener to those that are
 * theirs or nobody's, and nobody to a case in which they have declared a conflict of interest. The role's own right to
 * the endpoint was looked at before. What is not admitted here is refused.
 */
@Component
class CaseAccess implements HandlerInterceptor {

    private final Standings standings;
    private final RefusedAccess refused;

    CaseAccess(Standings standings, RefusedAccess refused) {
        this.standings = standings;
        this.refused = refused;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var caller = Caller.of(SecurityContextHolder.getContext().getAuthentication());
            caseOf(request).ifPresent(caseId -> look(request, method, caseId, caller.orElseThrow()));
        }
        return true;
    }

    private void look(HttpServletRequest request, HandlerMethod method, CaseId caseId, Caller caller) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.roles());
        roles.retainAll(EndpointRoles.of(method.getMethod()));
        var standing = standings.of(caseId, caller);
        if (standing.isEmpty()) {
            if (roles.equals(EnumSet.of(Role.REFERRER))) {
                throw notFound();
            }
            return; // there is no such case: the endpoint says so in its own words
        }
        var closed = reason(roles, standing.get(), caller);
        if (closed != null) {
            refused.keep(caseId, caller, endpoint(request), closed, CorrelationFilter.of(request));
            throw closed == AccessReason.ANOTHER_AGENCYS ? notFound() : new CaseClosed(closed);
        }
    }

    /** Why nobody of these roles is admitted; null where one is. */
    private static @Nullable AccessReason reason(EnumSet<Role> roles, Standing standing, Caller caller) {
        if (standing.closedToPerson()) {
            return AccessReason.CLOSED_BY_CONFLICT;
        }
        if (roles.stream().anyMatch(role -> admits(role, standing, caller))) {
            return null;
        }
        return roles.contains(Role.SCREENER) ? AccessReason.ASSIGNED_TO_ANOTHER : AccessReason.ANOTHER_AGENCYS;
    }

    private static boolean admits(Role role, Standing standing, Caller caller) {
        return switch (role) {
            case REFERRER -> caller.isOf(standing.referrer());
            case SCREENER -> standing.officer() == null || standing.officer().equals(caller.subject());
            case CHAIR, NOTIFIER, AUDITOR, OPERATOR -> true;
            case PANEL_MEMBER, REVIEWER -> false;
        };
    }

    /** The same answer as for a case that there is not: nobody learns of another's case by guessing. */
    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<CaseId> caseOf(HttpServletRequest request) {
        var path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Optional.ofNullable(path)
                .map(variables -> (String) variables.get("caseId"))
                .flatMap(CaseAccess::uuid)
                .map(CaseId::new);
    }

    /** What is no UUID names no case, and is refused where it is read. */
    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private static String endpoint(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
