package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL as a process of its own, durable at commit, on the loopback address only. */
public final class PostgresServer implements AutoCloseable {

    /** The role that provisions the databases; no service uses it. */
    public static final String SUPERUSER = "postgres";

    /** For a demonstration only: the server answers on the loopback address alone. */
    public static final String SUPERUSER_PASSWORD = "postgres";

    /** Recovery after a crash may have a lot of log to read. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PostgresBinaries binaries;
    private final Path dataDirectory;
    private final int port;
    private final Process process;

    private PostgresServer(PostgresBinaries binaries, Path dataDirectory, int port, Process process) {
        this.binaries = binaries;
        this.dataDirectory = dataDirectory;
        this.port = port;
        this.process = process;
    }

    /** Starts on a data folder, which is made when it is not there; any free port for 0. */
    public static PostgresServer start(Path dataDirectory, int port) {
        return start(dataDirectory, port, dataDirectory.resolve("server.log"));
    }

    /** Starts with its log in a file of the caller's choice. */
    public static PostgresServer start(Path dataDirectory, int port, Path log) {
        Path folder = dataDirectory.toAbsolutePath().normalize();
        try {
            PostgresBinaries binaries = PostgresBinaries.unpacked();
            Orphans.stopPostmaster(folder);
            int claimed = Loopback.claim(port, "PostgreSQL");
            PostgresFolder.prepare(folder, binaries);
            return launch(binaries, folder, log, claimed);
        } catch (IOException trouble) {
            throw new HouseProblem("PostgreSQL cannot use the folder " + folder + ": " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HouseProblem("The start of PostgreSQL was interrupted.", interrupted);
        }
    }

    private static PostgresServer launch(PostgresBinaries binaries, Path folder, Path log, int port)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            LogTail tail = LogTail.from(log);
            Process process = new ProcessBuilder(Session.ofItsOwn(postgres(binaries, folder, port)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            PostgresServer server = new PostgresServer(binaries, folder, port, process);
            if (server.isReadyBefore(end)) {
                return server;
            }
            // Sessions of a server that was just killed may need a moment to see it.
            if (!tail.contains("shared memory block") || Instant.now().isAfter(end)) {
                server.kill();
                throw new HouseProblem("PostgreSQL did not start on %s: %s (its log is %s)."
                        .formatted(folder, lastComplaint(tail), log));
            }
        }
    }

    private static List<String> postgres(PostgresBinaries binaries, Path folder, int port) {
        return binaries.command(
                "postgres",
                "-D",
                folder.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=" + Loopback.ADDRESS,
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "log_error_verbosity=terse");
    }

    private boolean isReadyBefore(Instant end) throws InterruptedException {
        while (!answers()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                return false;
            }
        }
        return true;
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, SUPERUSER_PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String lastComplaint(LogTail tail) {
        return tail.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("could not"))
                .filter(line -> !line.contains("the database system is starting up"))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .orElse("it was not ready in time");
    }

    /** Where it listens on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The address of one of its databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Loopback.ADDRESS + ":" + port + "/" + database;
    }

    /** The server process, to watch or to kill. */
    public Process process() {
        return process;
    }

    /** Makes the roles and databases of the house; safe to call at every start. */
    public static void provision(String superuserJdbcUrl, String user, String password) {
        Provisioning.run(superuserJdbcUrl, user, password);
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the sessions, writes a checkpoint and stops. */
    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                new ProcessBuilder(binaries.command(
                                "pg_ctl", "stop", "-D", dataDirectory.toString(), "-m", "fast", "-w", "-t", "60"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            }
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException trouble) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
