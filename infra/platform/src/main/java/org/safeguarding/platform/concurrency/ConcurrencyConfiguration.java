package org.safeguarding.platform.concurrency;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safeguarding.platform.event.EventNames;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Versions in and out of every service that keeps events. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnClass(EventStore.class)
public class ConcurrencyConfiguration {

    /** After the check of roles and around the transaction of an idempotent deed, whose events are then committed. */
    private static final int AROUND_THE_DEED = 9_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor versionedDeeds(ObjectProvider<EventStore> events, ObjectProvider<EventNames> names) {
        var advisor = new DefaultPointcutAdvisor(new TakesAVersion(), (MethodInterceptor)
                deed -> new VersionedDeeds(events.getObject(), names.getObject()).invoke(deed));
        advisor.setOrder(AROUND_THE_DEED);
        return advisor;
    }

    @Bean
    ConfigurerModule versions() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            var bus = axon.getComponent(CommandBus.class);
            bus.registerDispatchInterceptor(new TargetOfRequest());
            bus.registerHandlerInterceptor(new ConflictsFirst());
        }));
    }

    @Bean
    StaleVersionAdvice staleVersionAdvice() {
        return new StaleVersionAdvice();
    }

    @Bean
    WebMvcConfigurer expectedVersionAsParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ExpectedVersionParameter());
            }
        };
    }

    private static final class TakesAVersion extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> targetClass) {
            return Arrays.asList(method.getParameterTypes()).contains(ExpectedVersion.class);
        }
    }
}
