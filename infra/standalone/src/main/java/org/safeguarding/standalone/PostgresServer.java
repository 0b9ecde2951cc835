package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.file.Files;
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
    private final Path log;
    private final int port;
    private final Process process;

    private PostgresServer(PostgresBinaries binaries, Path dataDirectory, Path log, int port, Process process) {
        this.binaries = binaries;
        this.dataDirectory = dataDirectory;
        this.log = log;
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
            Process process = new ProcessBuilder(Session.ofItsOwn(postgres(binaries, folder, claimed)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            PostgresServer server = new PostgresServer(binaries, folder, log, claimed, process);
            server.awaitReady();
            return server;
        } catch (IOException trouble) {
            throw new HouseProblem("PostgreSQL cannot use the folder " + folder + ": " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HouseProblem("The start of PostgreSQL was interrupted.", interrupted);
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

    private void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new HouseProblem("PostgreSQL did not start on " + dataDirectory + ": " + lastComplaint()
                        + " (the log is " + log + ").");
            }
            if (Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new HouseProblem("PostgreSQL was not ready after " + PATIENCE.toSeconds()
                        + " seconds (the log is " + log + ").");
            }
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, SUPERUSER_PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private String lastComplaint() {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("could not"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                    .orElse("it ended at once");
        } catch (IOException unreadable) {
            return "it ended at once";
        }
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
