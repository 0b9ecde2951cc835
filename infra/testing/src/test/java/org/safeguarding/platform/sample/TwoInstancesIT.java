package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.platform.sample.NotebookClient.OPERATOR;
import static org.safeguarding.platform.sample.NotebookClient.body;

import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;

/** Two instances on one database, even in one process, are two: what the one has claimed the other leaves alone. */
@OnEngines
class TwoInstancesIT {

    @Autowired
    private EventProcessingConfiguration processing;

    private ConfigurableApplicationContext other;

    @BeforeEach
    void startTheOther() {
        await().until(() -> holds("witness") && holds("note-count"));
        var engines = Engines.running();
        other = new SpringApplicationBuilder(NotebookApplication.class)
                .run(
                        "--server.port=0",
                        "--DATABASE_URL=" + engines.jdbcUrl("referral"),
                        "--KEYS_DATABASE_URL=" + engines.jdbcUrl("keys"),
                        "--MASTER_KEY_FILE=" + engines.masterKeyFile(),
                        "--KAFKA_BOOTSTRAP_SERVERS=" + engines.bootstrapServers(),
                        "--ISSUER_URI=" + Tokens.ISSUER,
                        "--JWK_SET_URI=" + Tokens.jwkSetUri());
    }

    @AfterEach
    void stopTheOther() {
        other.close();
    }

    @Test
    void what_one_has_claimed_the_other_cannot_take() {
        var transactions = other.getBean(TransactionManager.class);
        var tokens = other.getBean(TokenStore.class);

        assertThatThrownBy(() -> transactions.executeInTransaction(() -> tokens.fetchToken("witness", 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(holds("witness")).isTrue();
    }

    @Test
    void a_view_is_rebuilt_by_the_instance_that_keeps_it_and_the_other_says_so() {
        var elsewhere =
                new NotebookClient(other.getEnvironment().getRequiredProperty("local.server.port", Integer.class));

        var refused = elsewhere.call(HttpMethod.POST, "/operations/views/note-count/rebuild", OPERATOR, null, Map.of());

        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(body(refused)).containsEntry("type", "/problems/view-held-elsewhere");
        assertThat(holds("note-count")).isTrue();
    }

    private boolean holds(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .filter(streaming -> !streaming.processingStatus().isEmpty())
                .isPresent();
    }
}
