package org.safeguarding.referral.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.EndpointRoles;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address and a method of the running service, and whose it is, as the code says. */
record Endpoint(String method, String pattern, Set<Role> roles, boolean versioned, boolean takesFiles) {

    private static final String CASE = "{caseId}";

    /** Every endpoint of ours, platform's among them. */
    static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.safeguarding."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> of(method.name(), pattern, entry.getKey(), entry.getValue()))))
                .sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
                .toList();
    }

    private static Endpoint of(String method, String pattern, RequestMappingInfo info, HandlerMethod handler) {
        return new Endpoint(
                method,
                pattern,
                EndpointRoles.of(handler.getMethod()),
                List.of(handler.getMethod().getParameterTypes()).contains(ExpectedVersion.class),
                info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA));
    }

    boolean isOfACase() {
        return pattern.contains(CASE);
    }

    /** The address with the case, and with something that is not there for every other blank. */
    String path(CaseId caseId) {
        return pattern.replace(CASE, caseId.toString())
                .replaceAll("\\{(clock)}", "SIN")
                .replaceAll(
                        "\\{[a-zA-Z]*([iI]d|original|candidate)}",
                        UUID.randomUUID().toString())
                .replaceAll("\\{[^}]*}", "no-such-thing");
    }

    String name() {
        return method + " " + pattern;
    }
}
