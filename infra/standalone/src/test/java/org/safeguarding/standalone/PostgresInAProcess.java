package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A JVM that starts a PostgreSQL and is then killed, so that the server is left an orphan. */
final class PostgresInAProcess {

    private PostgresInAProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        PostgresServer server = PostgresServer.start(Path.of(arguments[0]), 0);
        System.out.println("ready " + server.process().pid());
        new CountDownLatch(1).await();
    }
}
