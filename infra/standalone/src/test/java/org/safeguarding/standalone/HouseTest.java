package org.safeguarding.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {

    @TempDir
    Path folder;

    @Test
    void it_starts_every_part_and_stops_them_all() throws Exception {
        House house = House.start(engines());
        List<ProcessHandle> parts = processes(house);

        assertThat(parts).hasSize(2).allMatch(ProcessHandle::isAlive);
        connect(house, "referral").close();
        assertThat(Files.readString(house.logDirectory().resolve("kafka.log"))).contains("Kafka is ready");
        house.close();

        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(house.isRunning("postgres")).isFalse();
        assertThat(Files.readString(house.logDirectory().resolve("kafka.log"))).contains("Kafka has stopped.");
        assertThat(Files.readString(house.logDirectory().resolve("postgres.log")))
                .contains("database system is shut down");
    }

    @Test
    void a_part_that_was_killed_comes_back_with_what_it_had() throws Exception {
        try (House house = House.start(engines())) {
            Connection open = connect(house, "review");
            house.kill("postgres");
            house.kill("kafka");
            assertThat(house.isRunning("postgres")).isFalse();
            assertThat(house.isRunning("kafka")).isFalse();

            house.restart("postgres");
            house.restart("kafka");
            connect(house, "review").close();
            assertThat(house.isRunning("kafka")).isTrue();
            assertThat(open.isValid(1)).isFalse();
        }
    }

    @Test
    void a_part_that_ends_by_itself_is_named_with_its_log() throws Exception {
        try (House house = House.start(engines())) {
            CompletableFuture<HouseProblem> problem = CompletableFuture.supplyAsync(house::awaitProblem);
            processes(house).getFirst().destroyForcibly();

            assertThat(problem.get(30, SECONDS))
                    .hasMessageContaining("has ended by itself (exit code 137); its log is")
                    .hasMessageContaining(house.logDirectory().toString());
        }
    }

    @Test
    void what_a_killed_launcher_left_running_is_stopped_by_the_next() throws Exception {
        ChildJvm launcher = ChildJvm.start(HouseInAProcess.class, folder.toString());
        List<ProcessHandle> orphans = launcher.process().descendants().toList();
        launcher.kill();
        assertThat(orphans).anyMatch(ProcessHandle::isAlive);

        try (House house = House.start(engines())) {
            for (ProcessHandle orphan : orphans) {
                orphan.onExit().get(30, SECONDS);
            }
            connect(house, "keys").close();
        }
    }

    @Test
    void one_house_stands_on_a_data_folder_at_a_time() {
        try (House first = House.start(engines().withParts("mail"))) {
            refuses(engines().withParts("mail"))
                    .withMessageMatching("Another ./start is running on .*; stop that one first\\.");
            assertThat(first.isRunning("mail")).isTrue();
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_is_started() throws IOException {
        HouseOptions options = engines();
        try (ServerSocket other =
                new ServerSocket(options.ports().kafka(), 1, InetAddress.ofLiteral(Loopback.ADDRESS))) {
            refuses(options)
                    .withMessage("Port %d on 127.0.0.1 is taken by another program, so kafka cannot start."
                            .formatted(other.getLocalPort()));
        }
        assertThat(data().resolve("postgres")).doesNotExist();
    }

    @Test
    void a_missing_jar_is_named_before_anything_is_started() {
        refuses(engines().withParts("postgres", "referral-service"))
                .withMessageMatching("The jar .*referral-service-1.0-SNAPSHOT.jar is missing, so referral-service"
                        + " cannot start; build it with mvn package\\.");
        assertThat(data().resolve("postgres")).doesNotExist();
    }

    @Test
    void a_corrupt_folder_stops_everything_else_and_is_named() throws IOException {
        House.start(engines()).close();
        Files.writeString(data().resolve("kafka/log/meta.properties"), "nonsense");

        refuses(engines())
                .withMessageMatching("kafka ended before it was ready \\(exit code 1\\).*its log is .*kafka\\.log\\.|"
                        + "kafka ended before it was ready \\(exit code 1\\).*Its log is .*kafka\\.log\\.");
        House.start(engines().withParts("postgres")).close();
    }

    @Test
    void the_master_key_is_made_once_for_its_owner_alone() throws IOException {
        House.start(engines().withParts("mail")).close();
        Path file = data().resolve("master.key");
        String made = Files.readString(file);
        House.start(engines().withParts("mail")).close();

        assertThat(Files.readString(file)).isEqualTo(made);
        assertThat(Base64.getDecoder().decode(made.strip())).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void cases_without_their_master_key_are_not_given_another() throws IOException {
        Files.createDirectories(data().resolve("postgres"));

        refuses(engines()).withMessageContaining("master.key is missing although there are cases");
    }

    @Test
    void a_fresh_house_has_nothing_in_it() throws IOException {
        House.start(engines().withParts("mail")).close();
        String key = Files.readString(data().resolve("master.key"));
        Files.writeString(data().resolve("mail/old.eml"), "old");

        House.start(engines().withParts("mail").emptied()).close();
        assertThat(data().resolve("mail/old.eml")).doesNotExist();
        assertThat(Files.readString(data().resolve("master.key"))).isNotEqualTo(key);
    }

    private HouseOptions engines() {
        return HouseOptions.forTest(folder, data()).withParts("postgres", "kafka", "mail");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private org.assertj.core.api.ThrowableAssertAlternative<HouseProblem> refuses(HouseOptions options) {
        return assertThatExceptionOfType(HouseProblem.class)
                .isThrownBy(() -> House.start(options).close());
    }

    private static List<ProcessHandle> processes(House house) {
        String mark = "@" + house.dataDirectory();
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(mark))
                .toList();
    }

    private static Connection connect(House house, String database) throws SQLException {
        return DriverManager.getConnection(house.postgres(database), database + "_owner", database + "_owner");
    }
}
