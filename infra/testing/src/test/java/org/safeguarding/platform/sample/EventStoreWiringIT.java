package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The wiring that fails silently where it is wrong, and the database's own refusals. */
@OnEngines
class EventStoreWiringIT {

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private PersistenceExceptionResolver exceptions;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient db;

    @Test
    void events_tokens_and_transactions_are_those_of_the_database() {
        assertThat(engine.getClass().getSimpleName()).isEqualTo("SettledEventStorageEngine");
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
        assertThat(exceptions.getClass().getSimpleName()).isEqualTo("PostgresExceptionResolver");
    }

    @Test
    void the_database_is_durable() {
        assertThat(db.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(db.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update domain_event set name = 'altered'", "delete from domain_event", "truncate domain_event"})
    void history_cannot_be_altered_not_even_by_its_owner(String alteration) {
        var caseId = new CaseId(UUID.randomUUID());
        Acting.asSystem(
                "a-correlation",
                "a-cause",
                () -> commands.sendAndWait(
                        new NotebookCommand.Open(new NotebookCommand.NotebookId(caseId), LocalDate.of(2026, 9, 7))));
        var owner = JdbcClient.create(
                new DriverManagerDataSource(Engines.running().jdbcUrl("referral"), "referral_owner", "referral_owner"));

        assertThatThrownBy(() -> db.sql(alteration).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> owner.sql(alteration).update())
                .rootCause()
                .hasMessageContaining("History is not altered");

        assertThat(db.sql("select name from domain_event where stream = ?")
                        .param("notebook/" + caseId)
                        .query(String.class)
                        .single())
                .isEqualTo("notebook.opened");
    }
}
