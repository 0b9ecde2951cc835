package org.safeguarding.gateway.route;

import java.util.List;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The request headers that a service may believe. Every other one stays outside: a caller cannot forge an
 * {@code X-Forwarded-*} or internal header, and no cookie ever reaches a service. Trace headers are written anew.
 */
@Component
class RequestHeadersAtTheDoor implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key",
            "On-Behalf-Of",
            CorrelationFilter.HEADER);

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        var passedOn = new HttpHeaders();
        for (var name : PASSED_ON) {
            var values = received.get(name);
            if (values != null) {
                passedOn.addAll(name, values);
            }
        }
        var length = request.servletRequest().getContentLengthLong();
        if (length >= 0) {
            passedOn.setContentLength(length);
        }
        return passedOn;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
