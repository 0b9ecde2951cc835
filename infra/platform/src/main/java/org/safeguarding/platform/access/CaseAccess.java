package org.safeguarding.platform.access;

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
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every path that names a case, asks the service's {@link CaseDoor}, and keeps whom it refused. Who has no
 * role for the endpoint is kept here and refused where roles are looked at, right after.
 */
final class CaseAccess implements HandlerInterceptor {

    private final CaseDoor door;
    private final RefusedAccess refused;

    CaseAccess(CaseDoor door, RefusedAccess refused) {
        this.door = door;
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
        var closed = closed(method, caseId, caller);
        if (closed == null) {
            return;
        }
        if (closed != AccessReason.NO_SUCH_CASE) {
            refused.keep(caseId, caller, endpoint(request), closed, CorrelationFilter.of(request));
        }
        if (closed.hidden()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (closed != AccessReason.NOT_YOUR_ROLE) {
            throw new CaseClosed(closed);
        }
    }

    private @Nullable AccessReason closed(HandlerMethod method, CaseId caseId, Caller caller) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.roles());
        roles.retainAll(EndpointRoles.of(method.getMethod()));
        if (roles.isEmpty()) {
            return door.knows(caseId, caller) ? AccessReason.NOT_YOUR_ROLE : null;
        }
        return door.closed(caseId, roles, caller).orElse(null);
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

    static String endpoint(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
