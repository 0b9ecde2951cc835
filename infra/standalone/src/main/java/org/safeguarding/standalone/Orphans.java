package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes that outlived the JVM that started them. */
final class Orphans {

    private Orphans() {}

    /** Stops the postmaster that still holds this data folder, after making sure that it is one and that nobody owns it. */
    static void stopPostmaster(Path dataDirectory) throws IOException, InterruptedException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> postmaster = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> runs(process, "postgres"));
        if (postmaster.isEmpty()) {
            return;
        }
        ProcessHandle process = postmaster.get();
        if (process.parent().filter(parent -> runs(parent, "java")).isPresent()) {
            throw new HouseProblem("The data folder " + dataDirectory + " is in use by PostgreSQL process "
                    + process.pid() + ", which another program started.");
        }
        stop(process);
    }

    /** What the command line of a part carries, so that a process can be known as ours. */
    static String mark(String part, Path dataDirectory) {
        return "-Dsafeguarding.part=" + part + "@" + dataDirectory;
    }

    /** Stops a part whose launcher was killed, after making sure by its command line that it is that part. */
    static void stopPart(String part, Path pidFile, Path dataDirectory) throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d+")) {
            Optional<ProcessHandle> orphan = ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                            .anyMatch(mark(part, dataDirectory)::equals));
            if (orphan.isPresent()) {
                stop(orphan.get());
            }
        }
        Files.delete(pidFile);
    }

    /** Asks first, then insists. */
    private static void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        if (!ended(process, 30)) {
            process.destroyForcibly();
            ended(process, 30);
        }
    }

    static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().equals(program))
                .orElse(false);
    }

    private static boolean ended(ProcessHandle process, int seconds) throws InterruptedException {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
