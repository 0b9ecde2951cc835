package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part that is a JVM of its own, with its output in a log and its process id in a file. */
final class JavaPart implements Part {

    /** A cold start on a loaded machine has taken half a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(45);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Readiness readiness;
    private final Path log;
    private final Path pidFile;
    private volatile @Nullable Process process;
    private volatile boolean endIsExpected;

    JavaPart(
            String name,
            List<String> command,
            Map<String, String> environment,
            Readiness readiness,
            Path log,
            Path pidFile) {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.readiness = readiness;
        this.log = log;
        this.pidFile = pidFile;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start(Consumer<HouseProblem> whenItEnds) {
        try {
            LogTail tail = LogTail.from(log);
            Process started = launch();
            awaitReady(started, tail);
            Thread.startVirtualThread(() -> {
                started.onExit().join();
                if (!endIsExpected) {
                    whenItEnds.accept(ended(started, "has ended by itself", tail));
                }
            });
        } catch (IOException trouble) {
            throw new HouseProblem(name + " could not be started: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HouseProblem("The start of " + name + " was interrupted.", interrupted);
        }
    }

    private synchronized Process launch() throws IOException {
        endIsExpected = false;
        ProcessBuilder builder = new ProcessBuilder(Session.ofItsOwn(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = started;
        Files.writeString(pidFile, Long.toString(started.pid()));
        return started;
    }

    private void awaitReady(Process started, LogTail tail) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!readiness.holds(tail)) {
            if (started.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw ended(started, "ended before it was ready", tail);
            }
            if (Instant.now().isAfter(end)) {
                throw new HouseProblem(
                        "%s was not ready after %d seconds; its log is %s.".formatted(name, PATIENCE.toSeconds(), log));
            }
        }
    }

    private HouseProblem ended(Process ended, String how, LogTail tail) {
        String own = tail.problem().map(sentence -> ": " + sentence + " Its").orElse("; its");
        return new HouseProblem("%s %s (exit code %d)%s log is %s.".formatted(name, how, ended.exitValue(), own, log));
    }

    @Override
    public synchronized void stop() {
        endIsExpected = true;
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(TIME_TO_FINISH)) {
                running.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException leftBehind) {
            running.destroyForcibly();
        }
    }

    @Override
    public synchronized void kill() {
        endIsExpected = true;
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            running.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }
}
