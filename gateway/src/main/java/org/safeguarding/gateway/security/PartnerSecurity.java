package org.safeguarding.gateway.security;

import jakarta.servlet.DispatcherType;
import org.safeguarding.gateway.refusal.DoorProblems;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.problem.Problems;
import org.safeguarding.platform.security.SecurityConfiguration;
import org.safeguarding.platform.security.SecurityProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/**
 * A valid token for everything but health, metrics and the API's description. Who may do what is each service's word;
 * the door itself asks only for the operator's role before an operator's verbs.
 */
@Configuration(proxyBeanMethods = false)
class PartnerSecurity {

    private static final String NOTHING_TO_SHOW =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    /** The one inline style of this release of the pages; without it nothing breaks but a margin. */
    private static final String SWAGGER_STYLE = "'unsafe-hashes' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

    private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** The pages run their own scripts only and speak to this house and to the identity provider's token endpoint. */
    @Bean
    @Order(1)
    SecurityFilterChain pages(HttpSecurity http, @Value("${safeguarding.identity-url}") String identity)
            throws Exception {
        var policy =
                "default-src 'none'; script-src 'self'; style-src 'self' " + SWAGGER_STYLE + "; img-src 'self' data:;"
                        + " font-src 'self' data:; connect-src 'self' " + identity
                        + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        return http.securityMatcher("/swagger-ui/**", "/swagger-ui.html", "/v3/api-docs", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> strict(headers, policy))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain bearerTokens(
            HttpSecurity http, JsonMapper json, JwtAuthenticationConverter roles, DoorProblems refusals)
            throws Exception {
        var problems = new SecurityProblems(json);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(SecurityConfiguration.open())
                        .permitAll()
                        .requestMatchers("/operations/**")
                        .hasRole(Role.OPERATOR.name())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(sayWhenTokensCannotBeChecked(problems, refusals)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable) // no cookies, no session: nothing for a forged request to ride on
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> strict(headers, NOTHING_TO_SHOW))
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(FEATURES));
    }

    /** An identity provider that cannot be reached is not the caller's fault, and not ours to hide behind a 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> sayWhenTokensCannotBeChecked(
            SecurityProblems problems, DoorProblems refusals) {
        AuthenticationFailureHandler answer = (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                refusals.write(
                        response,
                        Problems.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "tokens-cannot-be-checked",
                                "The identity provider cannot be reached, so no token can be checked; please try again."));
            } else {
                problems.commence(request, response, failure);
            }
        };
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(answer);
                return filter;
            }
        };
    }
}
