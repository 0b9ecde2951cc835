package org.safeguarding.referral;

import java.util.Map;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The same service on the same databases, started once more: what it knows, it knows from there. */
public final class StartedAnew implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    public StartedAnew() {
        var engines = Engines.running();
        context = new SpringApplicationBuilder(ReferralApplication.class)
                .properties(Map.of(
                        "SERVER_PORT", "0",
                        "DATABASE_URL", engines.jdbcUrl("referral"),
                        "KEYS_DATABASE_URL", engines.jdbcUrl("keys"),
                        "MASTER_KEY_FILE", engines.masterKeyFile().toString(),
                        "KAFKA_BOOTSTRAP_SERVERS", engines.bootstrapServers(),
                        "ISSUER_URI", Tokens.ISSUER,
                        "JWK_SET_URI", Tokens.jwkSetUri(),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "DATABASE_CONNECTIONS", "8"))
                .run();
    }

    public int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
