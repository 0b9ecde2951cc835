package org.safeguarding.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguarding.gateway.client.Upstream;
import org.safeguarding.gateway.client.UpstreamAddresses;
import org.safeguarding.gateway.client.UpstreamDown;
import org.safeguarding.gateway.client.UpstreamGuard;
import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** How a route is made: the methods that exist go to the service through its guard, any other is answered with 405. */
@Component
class RouteTable {

    private final UpstreamAddresses addresses;
    private final UpstreamGuard guard;

    RouteTable(UpstreamAddresses addresses, UpstreamGuard guard) {
        this.addresses = addresses;
        this.guard = guard;
    }

    /** A route to the same path of the service. */
    RouterFunction<ServerResponse> open(Upstream upstream, String pattern, HttpMethod... methods) {
        return open(upstream, pattern, UnaryOperator.identity(), methods);
    }

    /** A route to another path of the service: {@code prefix} here is {@code there} there, what follows is the same. */
    RouterFunction<ServerResponse> openRenamed(
            Upstream upstream, String prefix, String there, String rest, HttpMethod... methods) {
        return open(upstream, prefix + rest, request -> renamed(request, prefix, there), methods);
    }

    private RouterFunction<ServerResponse> open(
            Upstream upstream, String pattern, UnaryOperator<ServerRequest> rename, HttpMethod... methods) {
        return route(upstream.code() + " " + pattern)
                .route(path(pattern).and(methods(methods)), http())
                .before(rename)
                .before(uri(addresses.of(upstream)))
                .filter((request, next) -> guarded(upstream, request, next))
                .build()
                .and(RouterFunctions.route(path(pattern), request -> notThisMethod(methods)));
    }

    private ServerResponse guarded(Upstream upstream, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return guard.call(upstream, () -> unchecked(next, request));
        } catch (UpstreamDown down) {
            return answer(down.problem(), HttpHeaders.RETRY_AFTER, UpstreamDown.RETRY_AFTER_SECONDS);
        } catch (FlowingRequest.SenderGone gone) {
            var problem =
                    Problems.of(HttpStatus.BAD_REQUEST, "body-cut-short", "The body ended before its Content-Length.");
            return answer(problem, HttpHeaders.CONNECTION, "close");
        }
    }

    private static ServerResponse unchecked(HandlerFunction<ServerResponse> next, ServerRequest request) {
        try {
            return next.handle(request);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ServerResponse notThisMethod(HttpMethod... methods) {
        var problem = Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not take this method.");
        return answer(
                problem,
                HttpHeaders.ALLOW,
                Stream.of(methods).map(HttpMethod::name).collect(Collectors.joining(", ")));
    }

    private static ServerResponse answer(ProblemDetail problem, String header, String value) {
        return ServerResponse.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(header, value)
                .body(problem);
    }

    /** By segments, not by characters: a segment may be written with escapes. */
    private static ServerRequest renamed(ServerRequest request, String prefix, String there) {
        var path = request.uri().getRawPath();
        var rest = 0;
        for (var segments = prefix.chars().filter(c -> c == '/').count(); segments > 0 && rest >= 0; segments--) {
            rest = path.indexOf('/', rest + 1);
        }
        var uri = UriComponentsBuilder.fromUri(request.uri())
                .replacePath(there + (rest < 0 ? "" : path.substring(rest)))
                .build(true)
                .toUri();
        return ServerRequest.from(request).uri(uri).build();
    }
}
