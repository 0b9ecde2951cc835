package org.safeguarding.platform.description;

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
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.security.Caller;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What is the same in every API of the house: where it is found, how one signs in, and how a refusal looks. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnClass(OpenApiCustomizer.class)
public class DescriptionConfiguration {

    private static final String SIGN_IN = "sign-in";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, ExpectedVersion.class);
    }

    /** The server is wherever the description came from: through the gateway, the gateway. */
    @Bean
    @ConditionalOnMissingBean
    OpenAPI api(
            @Value("${spring.application.name}") String application,
            @Value("${IDENTITY_URL:${ISSUER_URI:http://127.0.0.1:9000}}") String identity) {
        var signIn = new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows()
                        .authorizationCode(new OAuthFlow()
                                .authorizationUrl(identity + "/oauth2/authorize")
                                .tokenUrl(identity + "/oauth2/token")
                                .scopes(new Scopes().addString("openid", "who you are"))));
        return new OpenAPI()
                .info(new Info()
                        .title(application)
                        .version("1")
                        .description("Serious child safeguarding cases. If a child is in immediate danger call 999."))
                .servers(List.of(new Server().url("/").description("this gateway")))
                .components(new Components().addSecuritySchemes(SIGN_IN, signIn))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN, List.of("openid")));
    }

    @Bean
    @Order(0)
    OpenApiCustomizer refusalsAreProblems() {
        return new RefusalsAreProblems();
    }

    @Bean
    GlobalOperationCustomizer versionsAreDescribed() {
        return new VersionsAreDescribed();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    OpenApiCustomizer examplesOfSchemas() {
        return new ExamplesOfSchemas();
    }
}
