package org.safeguarding.testing.access;

import static java.util.stream.Collectors.joining;

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

/**
 * An address and a method of the running service, and whose it is, as the code says; {@code accept} is the form in which it
 * answers where it says so, since one address may answer in several.
 */
public record Endpoint(
        String method, String pattern, String accept, Set<Role> roles, boolean versioned, boolean takesFiles) {

    private static final String CASE = "{caseId}";

    /** Every endpoint of ours, platform's among them. */
    public static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.safeguarding."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> of(method.name(), pattern, entry.getKey(), entry.getValue()))))
                .sorted(Comparator.comparing(Endpoint::pattern)
                        .thenComparing(Endpoint::method)
                        .thenComparing(Endpoint::accept))
                .toList();
    }

    private static Endpoint of(String method, String pattern, RequestMappingInfo info, HandlerMethod handler) {
        return new Endpoint(
                method,
                pattern,
                info.getProducesCondition().getProducibleMediaTypes().stream()
                        .map(MediaType::toString)
                        .collect(joining(", ")),
                EndpointRoles.of(handler.getMethod()),
                List.of(handler.getMethod().getParameterTypes()).contains(ExpectedVersion.class),
                info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA));
    }

    /** Whether it names a case. */
    public boolean isOfACase() {
        return pattern.contains(CASE);
    }

    /** The address with the case and with what every case has of its kind, and for every other blank something that is not there. */
    public String path(CaseId caseId) {
        return pattern.replace(CASE, caseId.toString())
                .replace("{clock}", "SIN")
                .replace("{reference}", "RR-1")
                .replace("{version}", "1")
                .replace("{number}", "1")
                .replace("{draft}", "99")
                .replaceAll(
                        "\\{[a-zA-Z]*([iI]d|original|candidate)}",
                        UUID.randomUUID().toString())
                .replaceAll("\\{[^}]*}", "no-such-thing");
    }

    /** The method and the pattern, and the form where it is said. */
    public String name() {
        return method + " " + pattern + (accept.isEmpty() ? "" : " as " + accept);
    }
}
