package org.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_there_after_a_restart_and_was_flushed_to_disk() throws SQLException {
        try (PostgresServer server = PostgresServer.start(data(), 0)) {
            execute(server, "create table fact (word text)");
            execute(server, "insert into fact values ('kept')");
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show full_page_writes")).isEqualTo("on");
            assertThat(answer(server, "show server_version")).startsWith("18.");
        }
        try (PostgresServer server = PostgresServer.start(data(), 0)) {
            assertThat(answer(server, "select word from fact")).isEqualTo("kept");
        }
    }

    @Test
    void a_server_killed_outright_recovers_what_was_committed() throws Exception {
        PostgresServer killed = PostgresServer.start(data(), 0);
        execute(killed, "create table fact as select 'kept' as word");
        killed.process().destroyForcibly().waitFor();

        try (PostgresServer server = PostgresServer.start(data(), killed.port())) {
            assertThat(answer(server, "select word from fact")).isEqualTo("kept");
        }
    }

    @Test
    void a_server_that_outlived_its_killed_starter_is_stopped_first() throws Exception {
        ChildJvm child = ChildJvm.start(PostgresInAProcess.class, data().toString());
        long orphan = Long.parseLong(child.firstLine().replaceAll("\\D", ""));
        child.kill();
        assertThat(running(orphan)).isTrue();

        try (PostgresServer server = PostgresServer.start(data(), 0)) {
            assertThat(running(orphan)).isFalse();
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_in_use_is_not_taken_from_its_owner() {
        try (PostgresServer owner = PostgresServer.start(data(), 0)) {
            assertThatExceptionOfType(HouseProblem.class)
                    .isThrownBy(() -> PostgresServer.start(data(), 0).close())
                    .withMessageContaining(
                            "is in use by PostgreSQL process " + owner.process().pid());
            assertThat(owner.process().isAlive()).isTrue();
        }
    }

    @Test
    void a_corrupt_data_folder_is_named_in_one_sentence() throws IOException {
        PostgresServer.start(data(), 0).close();
        Files.delete(data().resolve("global/pg_control"));

        assertThatExceptionOfType(HouseProblem.class)
                .isThrownBy(() -> PostgresServer.start(data(), 0).close())
                .withMessageContaining(data().toString())
                .withMessageContaining("pg_control")
                .withMessageNotContaining("\n");
    }

    @Test
    void a_folder_of_something_else_is_left_alone() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("holiday.txt"), "photographs");

        assertThatExceptionOfType(HouseProblem.class)
                .isThrownBy(() -> PostgresServer.start(data(), 0).close())
                .withMessageContaining("holds no PostgreSQL data");
        assertThat(data().resolve("holiday.txt")).exists();
    }

    @Test
    void a_taken_port_is_named_in_one_sentence() throws IOException {
        try (ServerSocket other = new ServerSocket(Loopback.anyFree(), 1, InetAddress.ofLiteral(Loopback.ADDRESS))) {
            assertThatExceptionOfType(HouseProblem.class)
                    .isThrownBy(() ->
                            PostgresServer.start(data(), other.getLocalPort()).close())
                    .withMessage("Port %d on 127.0.0.1 is taken by another program, so PostgreSQL cannot start."
                            .formatted(other.getLocalPort()));
        }
    }

    private Path data() {
        return folder.resolve("postgres");
    }

    private static boolean running(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> Orphans.runs(process, "postgres"))
                .orElse(false);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return Optional.ofNullable(row.getString(1)).orElseThrow();
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl("postgres"), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
    }
}
