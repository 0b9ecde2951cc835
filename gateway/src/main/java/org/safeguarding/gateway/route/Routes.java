package org.safeguarding.gateway.route;

import static org.safeguarding.gateway.client.Upstream.NOTIFICATION;
import static org.safeguarding.gateway.client.Upstream.REFERRAL;
import static org.safeguarding.gateway.client.Upstream.REVIEW;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.safeguarding.gateway.client.Upstream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The whole map: what is not on this page is not reachable from outside. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> referralRoutes(RouteTable table) {
        return table.open(REFERRAL, "/referrals/**", GET, POST, PUT)
                .and(table.open(REFERRAL, "/drafts/**", GET, POST, PUT, DELETE))
                .and(table.open(REFERRAL, "/receipts/**", GET))
                .and(table.open(REFERRAL, "/vocabularies/**", GET))
                .and(table.open(REFERRAL, "/work-list/**", GET))
                .and(table.open(REFERRAL, "/counterfactual-screenings/**", GET))
                .and(operationsAndPages(table, REFERRAL));
    }

    @Bean
    RouterFunction<ServerResponse> reviewRoutes(RouteTable table) {
        return table.open(REVIEW, "/rapid-reviews/**", GET, POST, PUT)
                .and(table.open(REVIEW, "/practice-reviews/**", GET, POST, PUT, DELETE))
                .and(table.open(REVIEW, "/published-reviews/**", GET))
                .and(table.open(REVIEW, "/learning/**", GET, POST, PUT))
                .and(table.open(REVIEW, "/recommendations/**", GET, POST, PUT))
                .and(operationsAndPages(table, REVIEW));
    }

    @Bean
    RouterFunction<ServerResponse> notificationRoutes(RouteTable table) {
        return table.open(NOTIFICATION, "/recipients/**", GET, PUT)
                .and(table.open(NOTIFICATION, "/notifications/**", GET))
                .and(table.open(NOTIFICATION, "/cases/{caseId}/notifications", GET))
                .and(table.open(NOTIFICATION, "/cases/{caseId}/notifications/refused-access", GET))
                .and(table.open(NOTIFICATION, "/webhooks/**", GET, POST, PUT, DELETE))
                .and(operationsAndPages(table, NOTIFICATION));
    }

    /** What every service has: an operator's verbs, and the description of its API; here under its name, there without. */
    private static RouterFunction<ServerResponse> operationsAndPages(RouteTable table, Upstream upstream) {
        var code = upstream.code();
        return table.openRenamed(upstream, "/operations/" + code, "/operations", "/**", GET, POST)
                .and(table.openRenamed(upstream, "/v3/api-docs/" + code, "/v3/api-docs", "", GET));
    }
}
