package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances behind one Axon Server share the commands; every event is in the one PostgreSQL. Needs AXONSERVER_ADDRESS. */
@Tag("axon-server")
class SharedCommandsIT {

    private static final int CASES = 100;

    private final Set<String> handlers = ConcurrentHashMap.newKeySet();

    @Test
    void both_instances_handle_commands_that_one_sends() {
        try (var one = instance("one");
                var other = instance("other")) {
            assertThat(other.isRunning()).isTrue();
            var commands = one.getBean(CommandGateway.class);
            var cases = new HashSet<CaseId>();
            for (int number = 0; number < CASES; number++) {
                var caseId = new CaseId(UUID.randomUUID());
                cases.add(caseId);
                Acting.asSystem(
                        "shared",
                        "shared",
                        () -> commands.sendAndWait(new NotebookCommand.Open(
                                new NotebookCommand.NotebookId(caseId), LocalDate.of(2026, 9, 7))));
            }
            assertThat(handlers).containsExactlyInAnyOrder("one", "other");
            var events = one.getBean(org.axonframework.eventsourcing.eventstore.EventStore.class);
            assertThat(cases)
                    .allSatisfy(caseId -> assertThat(
                                    events.readEvents("notebook/" + caseId).hasNext())
                            .isTrue());
        }
    }

    private ConfigurableApplicationContext instance(String name) {
        var engines = Engines.running();
        var context = new SpringApplicationBuilder(NotebookApplication.class)
                .profiles("axon-server")
                .run(
                        "--DATABASE_URL=" + engines.jdbcUrl("referral"),
                        "--KEYS_DATABASE_URL=" + engines.jdbcUrl("keys"),
                        "--MASTER_KEY_FILE=" + engines.masterKeyFile(),
                        "--KAFKA_BOOTSTRAP_SERVERS=" + engines.bootstrapServers(),
                        "--JWK_SET_URI=" + Tokens.jwkSetUri(),
                        "--AXONSERVER_CONTEXT=default",
                        "--axon.axonserver.client-id=" + name);
        BeanFactoryAnnotationUtils.qualifiedBeanOfType(context.getBeanFactory(), CommandBus.class, "localSegment")
                .registerHandlerInterceptor((work, chain) -> {
                    handlers.add(name);
                    return chain.proceed();
                });
        return context;
    }
}
