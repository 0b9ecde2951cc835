package org.safeguarding.gateway.config;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway's own page among the API's pages. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    private static final String LOGIN = "login";

    @Bean
    OpenAPI gatewayApi(@Value("${safeguarding.identity-url}") String identity) {
        var authorizationCode = new OAuthFlow()
                .authorizationUrl(identity + "/oauth2/authorize")
                .tokenUrl(identity + "/oauth2/token")
                .scopes(new Scopes().addString("openid", "who you are"));
        var login = new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows().authorizationCode(authorizationCode));
        return new OpenAPI()
                .info(new Info()
                        .title("Serious child safeguarding cases: gateway")
                        .version("1")
                        .description("A case's whole history. If a child is in immediate danger call 999."))
                .servers(List.of(new Server().url("/").description("this gateway")))
                .components(new Components().addSecuritySchemes(LOGIN, login))
                .security(List.of(new SecurityRequirement().addList(LOGIN, List.of("openid"))));
    }
}
