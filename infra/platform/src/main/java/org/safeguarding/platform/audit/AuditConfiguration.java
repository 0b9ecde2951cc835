package org.safeguarding.platform.audit;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.Who;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who and why on every message of a service that keeps events. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnClass({EventStore.class, JdbcClient.class})
public class AuditConfiguration {

    @Bean
    CorrelationDataProvider whoAndWhy(@Value("${spring.application.name}") String application) {
        return new WhoAndWhy(application);
    }

    /** Registered on the outermost bus, so that a command has its actor before it leaves this process. */
    @Bean
    ConfigurerModule actors(@Value("${spring.application.name}") String application) {
        return configurer -> {
            configurer.onInitialize(axon -> axon.onStart(() -> {
                axon.getComponent(CommandBus.class)
                        .registerDispatchInterceptor(new ActorInterceptor(
                                List.of(new CallerOfRequest(), () -> Acting.current(application))));
                axon.eventBus().registerDispatchInterceptor(new NoEventWithoutActor());
            }));
            configurer.eventProcessing(
                    processing -> processing.registerDefaultHandlerInterceptor((axon, processor) -> correlatedLogs()));
        };
    }

    private static MessageHandlerInterceptor<? super EventMessage<?>> correlatedLogs() {
        return (unitOfWork, chain) -> {
            var event = unitOfWork.getMessage();
            MDC.put(Who.CORRELATION, String.valueOf(event.getMetaData().get(Who.CORRELATION)));
            if (event.getPayload() instanceof CaseFact fact) {
                MDC.put(CorrelationFilter.CASE_ID, fact.caseId().toString());
            }
            try {
                return chain.proceed();
            } finally {
                MDC.remove(Who.CORRELATION);
                MDC.remove(CorrelationFilter.CASE_ID);
            }
        };
    }

    @Bean
    CaseHistoryController caseHistoryController(JdbcClient db, JsonMapper json) {
        return new CaseHistoryController(new CaseHistory(db, json));
    }

    @Bean
    Beginnings beginnings(JdbcClient db) {
        return new Beginnings(db);
    }

    @Bean
    CaseEvents caseEvents(ObjectProvider<EventStore> store) {
        return new CaseEvents(store);
    }
}
