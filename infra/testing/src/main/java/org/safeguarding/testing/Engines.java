package org.safeguarding.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * A PostgreSQL and a Kafka for the tests of one JVM, started when first asked for: in containers where a Docker engine
 * answers, the embedded real ones otherwise. The same tests run on both; the log says on which.
 */
public final class Engines {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private static final class Started {
        static final Engines ENGINES = start();
    }

    private final DatabaseEngine database;
    private final BrokerEngine broker;
    private final Path masterKey;

    private Engines(DatabaseEngine database, BrokerEngine broker, Path masterKey) {
        this.database = database;
        this.broker = broker;
        this.masterKey = masterKey;
    }

    /** The engines of this JVM; they stop with it. */
    public static Engines running() {
        return Started.ENGINES;
    }

    /** The JDBC address of one of the house's databases: {@code referral}, {@code review}, {@code notification}, {@code keys}. */
    public String jdbcUrl(String name) {
        return database.jdbcUrl(name);
    }

    /** The broker's address. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** The file that holds these tests' master key. */
    public Path masterKeyFile() {
        return masterKey;
    }

    private static Engines start() {
        boolean docker = DockerClientFactory.instance().isDockerAvailable();
        LOG.info("Tests run on {}", docker ? "containers" : "the embedded PostgreSQL and Kafka");
        try {
            var folder = Files.createTempDirectory("safeguarding-engines");
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            var masterKey = Files.writeString(
                    folder.resolve("master.key"), Base64.getEncoder().encodeToString(key));
            return docker
                    ? new Engines(new ContainerDatabase(), new ContainerBroker(), masterKey)
                    : new Engines(
                            new EmbeddedDatabase(folder.resolve("postgres")),
                            new EmbeddedBroker(folder.resolve("kafka")),
                            masterKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
