package org.safeguarding.platform.problem;

import jakarta.validation.Validator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Problems for every web application of the house; refusals of commands where there are commands. */
@AutoConfiguration
public class ProblemConfiguration {

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    BodyValidation bodyValidation(Validator validator) {
        return new BodyValidation(validator);
    }

    @Bean
    JsonMapperBuilderCustomizer collectUnreadableFields() {
        return json -> json.addHandler(new UnreadableFields());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(CommandBus.class)
    static class Commands {

        @Bean
        RefusedCommandAdvice refusedCommandAdvice() {
            return new RefusedCommandAdvice();
        }

        @Bean
        ConfigurerModule refusals() {
            return configurer -> configurer.onInitialize(axon -> axon.onStart(
                    () -> axon.getComponent(CommandBus.class).registerHandlerInterceptor(new RefusalInterceptor())));
        }
    }
}
