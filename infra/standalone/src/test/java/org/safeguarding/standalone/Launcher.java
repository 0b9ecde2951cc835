package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The launcher as somebody runs it in a terminal. */
final class Launcher implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    Launcher(Path root, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsafeguarding.root=" + root,
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        process = builder.start();
        output = process.inputReader(UTF_8);
    }

    /** Everything said up to a line with these words, which must come. */
    String until(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(words)) {
                return said.toString();
            }
        }
        throw new AssertionError("It never said \"" + words + "\" but: " + said);
    }

    /** Everything said up to its end. */
    String toTheEnd() throws IOException {
        return said + output.lines().collect(Collectors.joining("\n"));
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What SIGTERM does to the launcher; Ctrl-C does the same, where the shell has not switched it off. */
    void end() {
        process.toHandle().destroy();
    }

    ProcessHandle part(String name) {
        return process.children()
                .filter(child -> child.info().commandLine().orElse("").contains("safeguarding.part=" + name + "@"))
                .findAny()
                .orElseThrow();
    }

    List<ProcessHandle> parts() {
        return process.children().toList();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }
}
