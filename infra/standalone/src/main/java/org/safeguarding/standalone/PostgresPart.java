package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The database server, with the roles and databases of the house in it. */
final class PostgresPart implements Part {

    private final Path folder;
    private final Path log;
    private final int port;
    private @Nullable PostgresServer server;
    private volatile boolean endIsExpected;

    PostgresPart(Path folder, Path log, int port) {
        this.folder = folder;
        this.log = log;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start(Consumer<HouseProblem> whenItEnds) {
        endIsExpected = false;
        PostgresServer started = PostgresServer.start(folder, port, log);
        server = started;
        PostgresServer.provision(
                started.jdbcUrl("postgres"), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
        Thread.startVirtualThread(() -> {
            started.process().onExit().join();
            if (!endIsExpected) {
                whenItEnds.accept(new HouseProblem("postgres has ended by itself; its log is " + log + "."));
            }
        });
    }

    @Override
    public synchronized void stop() {
        endIsExpected = true;
        if (server != null) {
            server.close();
        }
    }

    @Override
    public synchronized void kill() {
        endIsExpected = true;
        if (server != null) {
            server.kill();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null && server.process().isAlive();
    }
}
