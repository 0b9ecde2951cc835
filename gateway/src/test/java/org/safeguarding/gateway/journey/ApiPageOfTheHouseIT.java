package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeguarding.gateway.house.ApiPage;
import org.safeguarding.gateway.house.ApiPage.Call;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What the running services say that they answer is what the page of calls shows. */
class ApiPageOfTheHouseIT {

    private static final List<String> DESCRIPTIONS = List.of("/referral", "/review", "/notification", "");

    @Test
    void each_endpoint_has_a_call_on_the_page_and_each_call_an_endpoint() throws Exception {
        var endpoints = endpoints();
        var calls = ApiPage.calls().stream()
                .filter(call -> !call.path().startsWith("/v3/api-docs"))
                .toList();

        assertThat(endpoints).hasSizeGreaterThan(50);
        assertThat(endpoints.stream().filter(endpoint -> calls.stream().noneMatch(call -> answers(endpoint, call))))
                .as("endpoints without a call")
                .isEmpty();
        assertThat(calls.stream().filter(call -> endpoints.stream().noneMatch(endpoint -> answers(endpoint, call))))
                .as("calls without an endpoint")
                .isEmpty();
    }

    /** As the gateway shows them: a service's history is merged there, its operations stand under its name. */
    private static Set<Call> endpoints() throws Exception {
        var door = new Door(RunningHouse.house());
        var endpoints = new TreeSet<Call>(Comparator.comparing(Call::toString));
        for (var description : DESCRIPTIONS) {
            var paths = door.get("auditor", "/v3/api-docs" + description).body().path("paths");
            assertThat(paths).as(description).isNotEmpty();
            paths.properties()
                    .forEach(path -> path.getValue()
                            .propertyNames()
                            .forEach(method -> endpoints.add(new Call(
                                    method.toUpperCase(Locale.ROOT),
                                    path.getKey().replaceFirst("^/operations", "/operations" + description)))));
        }
        return endpoints;
    }

    private static boolean answers(Call endpoint, Call call) {
        return endpoint.method().equals(call.method())
                && PathPatternParser.defaultInstance
                        .parse(endpoint.path())
                        .matches(PathContainer.parsePath(call.path().split("\\?", 2)[0]));
    }
}
