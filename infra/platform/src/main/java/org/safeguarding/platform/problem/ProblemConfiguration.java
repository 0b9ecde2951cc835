package org.safeguarding.platform.problem;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Problems for every web application of the house; refusals of commands where there are commands. */
@AutoConfiguration
public class ProblemConfiguration {

    @Bean
    ProblemAdvice problemAdvice(BodyValidation bodies) {
        return new ProblemAdvice(bodies);
    }

    @Bean
    BodyValidation bodyValidation(Validator validator, JsonMapper json) {
        return new BodyValidation(validator, json);
    }

    /** A number or a truth value where a text is asked for is a mistake of the caller's, not a text. */
    @Bean
    JsonMapperBuilderCustomizer textsAreTexts() {
        return json -> json.withCoercionConfig(
                LogicalType.Textual,
                text -> Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                        .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)));
    }

    @Bean
    JsonMapperBuilderCustomizer textsAreWhole() {
        return json -> json.addModule(new SimpleModule("whole texts").addDeserializer(String.class, new WholeTexts()));
    }

    @Bean
    JsonMapperBuilderCustomizer daysAreWithinReach() {
        return json -> json.addModule(
                new SimpleModule("reachable days").addDeserializer(LocalDate.class, new ReachableDays()));
    }

    @Bean
    DaysInQueries daysInQueries() {
        return new DaysInQueries();
    }

    @Bean
    ErasedSubjectAdvice erasedSubjectAdvice() {
        return new ErasedSubjectAdvice();
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
