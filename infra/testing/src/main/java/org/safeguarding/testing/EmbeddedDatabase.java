package org.safeguarding.testing;

import java.nio.file.Path;
import org.safeguarding.standalone.PostgresServer;

/** The PostgreSQL that {@code ./start} runs. */
final class EmbeddedDatabase implements DatabaseEngine {

    private final PostgresServer server;

    EmbeddedDatabase(Path folder) {
        server = PostgresServer.start(folder, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        PostgresServer.provision(
                server.jdbcUrl("postgres"), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
    }

    @Override
    public String jdbcUrl(String name) {
        return server.jdbcUrl(name);
    }
}
