package org.safeguarding.testing;

import org.safeguarding.standalone.PostgresServer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, as durable as in service. */
final class ContainerDatabase implements DatabaseEngine {

    private final PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
            .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");

    ContainerDatabase() {
        container.start();
        PostgresServer.provision(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @Override
    public String jdbcUrl(String name) {
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/" + name;
    }
}
