package org.safeguarding.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The whole house on one machine, each part a process of its own, started and stopped in order. */
public final class House implements AutoCloseable {

    /** Every part, each after those it stands on. */
    public static final List<String> PARTS = List.of(
            "postgres",
            "kafka",
            "mail",
            "identity",
            "referral-service",
            "review-service",
            "notification-service",
            "gateway");

    private static final List<List<String>> STARTING = List.of(PARTS.subList(0, 4), PARTS.subList(4, 8));

    private static final List<List<String>> STOPPING = List.of(
            List.of("gateway"),
            PARTS.subList(4, 7),
            List.of("mail", "identity"),
            List.of("kafka"),
            List.of("postgres"));

    private final HouseOptions options;
    private final Plot plot;
    private final Consumer<String> progress;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final CompletableFuture<HouseProblem> problem = new CompletableFuture<>();
    private volatile boolean closing;
    private boolean closed;

    private House(HouseOptions options, Plot plot, Consumer<String> progress) {
        this.options = options;
        this.plot = plot;
        this.progress = progress;
    }

    /** Starts every part and returns when all are ready; when one fails, the others are stopped again. */
    public static House start(HouseOptions options) {
        House house = onItsPlot(options, line -> {});
        try {
            house.startAll();
            return house;
        } catch (HouseProblem trouble) {
            house.close();
            throw trouble;
        }
    }

    /** Takes the data folder and checks what can be checked before anything is started. */
    static House onItsPlot(HouseOptions options, Consumer<String> progress) {
        try {
            Plot plot = Plot.take(options.dataDirectory(), PARTS);
            House house = new House(options, plot, progress);
            try {
                house.prepare();
                return house;
            } catch (IOException | RuntimeException trouble) {
                plot.close();
                throw trouble;
            }
        } catch (IOException trouble) {
            throw new HouseProblem(
                    "The data folder " + options.dataDirectory() + " cannot be used: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HouseProblem("The start was interrupted.", interrupted);
        }
    }

    private void prepare() throws IOException {
        if (options.fresh()) {
            plot.clear();
        }
        plot.prepare();
        Blueprint blueprint = new Blueprint(options, plot, MasterKey.in(plot.folder()));
        for (String name : options.parts()) {
            Loopback.claim(options.ports().of(name), name);
            parts.put(name, blueprint.part(name));
        }
        if (options.parts().contains("mail")) {
            Loopback.claim(options.ports().mailPage(), "the page of mail");
        }
    }

    void startAll() {
        for (List<String> stage : STARTING) {
            together(stage, this::startPart, () -> stage.forEach(this::stopPart));
        }
    }

    private void startPart(Part part) {
        if (closing) {
            return;
        }
        Instant before = Instant.now();
        part.start(problem::complete);
        progress.accept("  ready    %-21s %5.1f s"
                .formatted(part.name(), Duration.between(before, Instant.now()).toMillis() / 1000.0));
    }

    /** Ends one part at once, as a power cut would. */
    public void kill(String part) {
        named(part).kill();
    }

    /** Starts one part again, after stopping it when it still runs, and waits until it is ready. */
    public void restart(String part) {
        named(part).stop();
        named(part).start(problem::complete);
    }

    /** Whether the process of a part is there. */
    public boolean isRunning(String part) {
        return named(part).isRunning();
    }

    /** Waits until a part ends that nobody has stopped, and says which. */
    public HouseProblem awaitProblem() {
        return problem.join();
    }

    private Part named(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("This house has no part called " + name + "."));
    }

    /** The one door of the house. */
    public URI gateway() {
        return address("gateway");
    }

    /** Where tokens come from. */
    public URI identity() {
        return address("identity");
    }

    /** Where people and tests read the mails that were sent. */
    public URI mailPage() {
        return url(options.ports().mailPage());
    }

    /** The base address of one service, by the name of its part. */
    public URI address(String service) {
        return url(options.ports().of(service));
    }

    /** The JDBC address of one of the databases: referral, review, notification or keys. */
    public String postgres(String database) {
        return "jdbc:postgresql://" + Loopback.ADDRESS + ":" + options.ports().postgres() + "/" + database;
    }

    /** The bootstrap servers of Kafka. */
    public String kafka() {
        return Loopback.ADDRESS + ":" + options.ports().kafka();
    }

    /** Where everything is kept that must survive a restart. */
    public Path dataDirectory() {
        return plot.folder();
    }

    /** Where each part writes its log. */
    public Path logDirectory() {
        return plot.logs();
    }

    boolean isClosing() {
        return closing;
    }

    /** Stops every part in order, so that nothing is lost. */
    @Override
    public void close() {
        closing = true;
        stopAll();
    }

    private synchronized void stopAll() {
        if (closed) {
            return;
        }
        closed = true;
        for (List<String> stage : STOPPING) {
            together(
                    stage,
                    part -> {
                        boolean running = part.isRunning();
                        part.stop();
                        if (running) {
                            progress.accept("  stopped  " + part.name());
                        }
                    },
                    () -> {});
        }
        plot.close();
    }

    private void stopPart(String name) {
        Optional.ofNullable(parts.get(name)).ifPresent(Part::stop);
    }

    /** Does the same with several parts at once; fails as the first that failed, when all have come to an end. */
    private void together(List<String> names, Consumer<Part> deed, Runnable whenOneFails) {
        CompletableFuture<RuntimeException> first = new CompletableFuture<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String name : names) {
                Part part = parts.get(name);
                if (part != null) {
                    threads.execute(() -> {
                        try {
                            deed.accept(part);
                        } catch (RuntimeException failed) {
                            if (first.complete(failed)) {
                                whenOneFails.run();
                            }
                        }
                    });
                }
            }
        }
        if (first.isDone()) {
            throw first.join();
        }
    }

    private static URI url(int port) {
        return URI.create("http://" + Loopback.ADDRESS + ":" + port);
    }
}
