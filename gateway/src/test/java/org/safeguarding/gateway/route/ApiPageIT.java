package org.safeguarding.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.NOTIFICATION;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.PlayedHouse.REVIEW;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.gateway.house.ApiPage;
import org.safeguarding.gateway.house.ApiPage.Call;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.pattern.PathPatternParser;

/** The page of calls and the routes are the same house: no call leads nowhere, no route is left without a call. */
@PlayedHouse
class ApiPageIT {

    private final Visitor visitor;
    private final List<RouterFunction<?>> routes;

    @Autowired
    ApiPageIT(@LocalServerPort int port, List<RouterFunction<?>> routes) {
        this.visitor = new Visitor(port);
        this.routes = routes;
    }

    static List<Call> calls() {
        return ApiPage.calls();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_on_the_page_is_let_in(Call call) {
        Stream.of(REFERRAL, REVIEW, NOTIFICATION).forEach(service -> service.says(request -> Answer.json(200, "[]")));
        var body = call.method().equals("GET") ? BodyPublishers.noBody() : Visitor.body("{}");

        var answer = visitor.send(visitor.as(ISSUER.token("somebody", "OPERATOR", "AUDITOR"), call.path())
                .header("Content-Type", "application/json")
                .method(call.method(), body));

        assertThat(answer.statusCode())
                .as(answer.body())
                .isNotIn(405, 500)
                .isIn(200, call.path().endsWith("/history") ? 404 : 200);
    }

    @Test
    void each_route_has_its_calls_on_the_page() {
        var open = new ArrayList<Call>();
        routes.forEach(route -> route.accept(new Atlas(open)));

        assertThat(open).hasSizeGreaterThan(20);
        assertThat(open.stream().filter(route -> ApiPage.calls().stream().noneMatch(call -> leadsTo(call, route))))
                .as("routes without a call")
                .isEmpty();
    }

    private static boolean leadsTo(Call call, Call route) {
        return call.method().equals(route.method())
                && PathPatternParser.defaultInstance
                        .parse(route.path())
                        .matches(PathContainer.parsePath(call.path().split("\\?", 2)[0]));
    }

    /** Collects each pattern with each of its methods; the answer to any other method names none. */
    private record Atlas(List<Call> open) implements RouterFunctions.Visitor {

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            var seen = new Seen(new ArrayList<>(), new ArrayList<>());
            predicate.accept(seen);
            seen.patterns()
                    .forEach(pattern -> seen.methods().forEach(method -> open.add(new Call(method.name(), pattern))));
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> routerFunction) {}
    }

    private record Seen(List<HttpMethod> methods, List<String> patterns) implements RequestPredicates.Visitor {

        @Override
        public void method(Set<HttpMethod> named) {
            methods.addAll(named);
        }

        @Override
        public void path(String pattern) {
            patterns.add(pattern);
        }

        @Override
        @Deprecated
        @SuppressWarnings({"deprecation", "removal"})
        public void pathExtension(String extension) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void param(String name, String value) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
