package org.safeguarding.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The OAuth 2 endpoints, and the one page where people sign in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain oauth(
            HttpSecurity http, AuthenticationManager people, OAuth2TokenGenerator<? extends OAuth2Token> tokens) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        MediaTypeRequestMatcher browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        browser.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        oauth -> oauth.oidc(withDefaults())
                                .tokenEndpoint(
                                        endpoint -> endpoint.accessTokenRequestConverter(new PasswordGrantConverter())
                                                .authenticationProvider(new PasswordGrantProvider(people, tokens))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .cors(withDefaults())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), browser))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/login", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .build();
    }

    @Bean
    AuthenticationManager people(DemoAccounts accounts, PlainSecrets secrets) {
        List<UserDetails> users = accounts.people().stream()
                .map(person -> User.withUsername(person.name())
                        .password(person.password())
                        .roles(person.roles().toArray(String[]::new))
                        .build())
                .toList();
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(users));
        provider.setPasswordEncoder(secrets);
        return new ProviderManager(provider);
    }

    /** The gateway's OpenAPI pages fetch their token from the browser. */
    @Bean
    CorsConfigurationSource corsConfigurationSource(DemoAccounts accounts) {
        CorsConfiguration gateway = new CorsConfiguration();
        gateway.setAllowedOrigins(accounts.gatewayOrigins());
        gateway.setAllowedMethods(List.of("POST"));
        gateway.setAllowedHeaders(List.of("Authorization", "Content-Type", "X-Requested-With"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/oauth2/token", gateway);
        return source;
    }
}
