package org.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningTest {

    @TempDir
    static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void provisioned() {
        server = PostgresServer.start(folder.resolve("postgres"), 0);
        provision();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void it_can_run_at_every_start() {
        assertThatCode(ProvisioningTest::provision).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral", "review", "notification", "keys"})
    void an_owner_makes_tables_in_its_own_database(String database) {
        assertThatCode(() -> execute(database, database + "_owner", "create table made (id int)"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"referral,referral", "review,review", "notification,notification", "keys,referral", "keys,review"})
    void a_service_role_connects_but_makes_no_table(String database, String service) {
        assertThatCode(() -> execute(database, service + "_service", "select 1"))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(database, service + "_service", "create table stolen (id int)"))
                .withMessageContaining("permission denied for schema public");
    }

    @ParameterizedTest
    @CsvSource({
        "review,referral_service",
        "notification,referral_service",
        "referral,review_service",
        "referral,notification_service",
        "referral,review_owner",
        "keys,referral_owner",
        "postgres,referral_service"
    })
    void nobody_connects_to_the_database_of_another(String database, String role) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(database, role, "select 1"))
                .withMessageContaining("permission denied for database");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("keys"), "keys_owner", "guess")
                        .close())
                .withMessageContaining("password authentication failed");
    }

    private static void provision() {
        PostgresServer.provision(
                server.jdbcUrl("postgres"), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
    }

    private static void execute(String database, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), role, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
