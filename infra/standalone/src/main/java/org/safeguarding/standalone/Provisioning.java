package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Runs {@code infra/postgres/provision.sql}, leaving what is already there as it is. */
final class Provisioning {

    /** A role or a database of that name exists. */
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04");

    private Provisioning() {}

    static void run(String superuserJdbcUrl, String user, String password) {
        try (Connection connection = DriverManager.getConnection(superuserJdbcUrl, user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                execute(statement, sql);
            }
        } catch (SQLException trouble) {
            throw new HouseProblem("The databases could not be provisioned: " + trouble.getMessage(), trouble);
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException refused) {
            if (!ALREADY_THERE.contains(refused.getSQLState())) {
                throw refused;
            }
        }
    }

    private static List<String> statements() {
        try (InputStream script =
                Objects.requireNonNull(Provisioning.class.getResourceAsStream("provision.sql"), "provision.sql")) {
            String sql = new String(script.readAllBytes(), UTF_8).replaceAll("(?m)^--.*$", "");
            return Stream.of(sql.split(";", -1))
                    .map(String::strip)
                    .filter(not(String::isEmpty))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
