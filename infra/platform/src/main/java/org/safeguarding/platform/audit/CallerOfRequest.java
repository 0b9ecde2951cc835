package org.safeguarding.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.problem.BadRequest;
import org.safeguarding.platform.security.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who and why of a command that an HTTP request sends. */
final class CallerOfRequest implements Supplier<Optional<Map<String, String>>> {

    /** A partner names its member of staff by its own reference, which must not be a name or an address. */
    static final String ON_BEHALF_OF_HEADER = "On-Behalf-Of";

    private static final String STAFF_REFERENCE =
            "[A-Za-z]{0,12}-?[0-9]{1,20}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Override
    public Optional<Map<String, String>> get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Caller.of(SecurityContextHolder.getContext().getAuthentication())
                        .map(caller -> who(caller, attributes.getRequest()))
                : Optional.empty();
    }

    private static Map<String, String> who(Caller caller, HttpServletRequest request) {
        var correlation = CorrelationFilter.of(request);
        var who = new HashMap<>(Map.of(
                Who.ACTOR,
                caller.subject(),
                Who.ROLE,
                caller.roleNames(),
                Who.CORRELATION,
                correlation,
                Who.CAUSE,
                correlation));
        caller.agency().ifPresent(agency -> who.put(Who.AGENCY, agency.name()));
        caller.organisation().ifPresent(organisation -> who.put(Who.ORGANISATION, organisation.code()));
        var onBehalfOf = request.getHeader(ON_BEHALF_OF_HEADER);
        if (onBehalfOf != null) {
            if (!onBehalfOf.matches(STAFF_REFERENCE)) {
                throw new BadRequest(
                        "on-behalf-of-is-a-reference",
                        "On-Behalf-Of takes your own staff reference, such as STAFF-20417 or a UUID, and never a name or an address.");
            }
            who.put(Who.ON_BEHALF_OF, onBehalfOf);
        }
        return who;
    }
}
