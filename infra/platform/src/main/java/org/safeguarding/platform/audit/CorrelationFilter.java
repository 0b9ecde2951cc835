package org.safeguarding.platform.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.fact.Who;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its correlation id, the caller's if it is well formed, and puts it where logs and problems find it. */
public final class CorrelationFilter extends OncePerRequestFilter {

    public static final String HEADER = "X-Correlation-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern CASE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The name under which logs carry the case. */
    public static final String CASE_ID = "caseId";

    /** The correlation id of a request that has passed this filter. */
    public static String of(HttpServletRequest request) {
        return (String) request.getAttribute(CorrelationFilter.class.getName());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var correlation = Optional.ofNullable(request.getHeader(HEADER))
                .filter(header -> WELL_FORMED.matcher(header).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(CorrelationFilter.class.getName(), correlation);
        response.setHeader(HEADER, correlation);
        MDC.put(Who.CORRELATION, correlation);
        var caseId = CASE.matcher(request.getRequestURI());
        if (caseId.find()) {
            MDC.put(CASE_ID, caseId.group());
        }
        try {
            chain.doFilter(new Correlated(request, correlation), response);
        } finally {
            MDC.remove(Who.CORRELATION);
            MDC.remove(CASE_ID);
        }
    }

    /** Whoever passes the request on, as the gateway does, passes the id on with it. */
    private static final class Correlated extends HttpServletRequestWrapper {

        private final String correlation;

        Correlated(HttpServletRequest request, String correlation) {
            super(request);
            this.correlation = correlation;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HEADER.equalsIgnoreCase(name) ? correlation : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HEADER.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(correlation))
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = new java.util.ArrayList<>(Collections.list(super.getHeaderNames()));
            if (names.stream().noneMatch(HEADER::equalsIgnoreCase)) {
                names.add(HEADER);
            }
            return Collections.enumeration(names);
        }
    }
}
