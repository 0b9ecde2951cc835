package org.safeguarding.testing;

import java.util.Objects;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service at the engines and the tokens of this JVM. */
final class EnginesInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var engines = Engines.running();
        var database = Objects.requireNonNull(context.getEnvironment().getProperty("safeguarding.database"));
        TestPropertyValues.of(
                        "DATABASE_URL=" + engines.jdbcUrl(database),
                        "KEYS_DATABASE_URL=" + engines.jdbcUrl("keys"),
                        "MASTER_KEY_FILE=" + engines.masterKeyFile(),
                        "KAFKA_BOOTSTRAP_SERVERS=" + engines.bootstrapServers(),
                        "ISSUER_URI=" + Tokens.ISSUER,
                        "JWK_SET_URI=" + Tokens.jwkSetUri(),
                        "SERVER_ADDRESS=127.0.0.1",
                        "DATABASE_CONNECTIONS=24")
                .applyTo(context);
    }
}
