package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {

    private static final Path SCRIPT = Path.of("..", "..", "start");

    @TempDir
    Path folder;

    private Path script;

    /** A copy of the script in a project where nothing is built, on a machine with the usual tools and no Maven. */
    @BeforeEach
    void prepare() throws IOException {
        script = Files.copy(SCRIPT, folder.resolve("start"));
        Path tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("bash", "cat", "dirname", "find", "grep", "mkdir", "mv", "sed", "touch")) {
            Path program = Stream.of("/usr/bin", "/bin")
                    .map(directory -> Path.of(directory, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), program);
        }
    }

    @Test
    void an_unknown_word_is_answered_with_the_usage() throws Exception {
        Answer answer = run("--frehs");

        assertThat(answer.output()).startsWith("./start does not know \"--frehs\".\nUsage: ./start");
        assertThat(answer.exitCode()).isEqualTo(2);
    }

    @Test
    void help_is_no_failure() throws Exception {
        Answer answer = run("--help");

        assertThat(answer.output()).startsWith("Usage: ./start");
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void a_missing_maven_is_named_when_there_is_something_to_build() throws Exception {
        Answer answer = run();

        assertThat(answer.output())
                .isEqualTo("Maven is missing: install Maven 3.8.7 or newer, so that ./start can build the services.\n");
        assertThat(answer.exitCode()).isEqualTo(1);
    }

    @Test
    void a_failed_build_is_named_after_mavens_own_words() throws Exception {
        maven("echo \"$@\"; exit 1");
        Answer answer = run();

        assertThat(answer.output())
                .startsWith("Building what is not built; the first time this takes a few minutes.\n")
                .contains("-Dmaven.repo.local=/elsewhere", "-pl infra/contracts,", ",gateway package\n")
                .endsWith("The build has failed; Maven's messages are above.\n");
        assertThat(answer.exitCode()).isEqualTo(1);
    }

    private void maven(String content) throws IOException {
        Path maven = folder.resolve("bin/mvn");
        Files.writeString(maven, "#!/usr/bin/env bash\n" + content + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private Answer run(String... words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("/bin/bash", script.toString()), Stream.of(words))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", folder.resolve("bin").toString(),
                        "HOME", folder.toString(),
                        "MAVEN_ARGS", "-Dmaven.repo.local=/elsewhere",
                        "JAVA_HOME", System.getProperty("java.home")));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(output, process.waitFor());
    }

    private record Answer(String output, int exitCode) {}
}
