package org.safeguarding.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** One run of {@code ./start}: up, the welcome, perhaps the stories, then watching until somebody stops it. */
final class Start {

    private final HouseOptions options;
    private final boolean demo;

    Start(HouseOptions options, boolean demo) {
        this.options = options;
        this.demo = demo;
    }

    /** The exit code; returns only when something is wrong, since Ctrl-C ends the JVM. */
    int run() {
        Instant before = Instant.now();
        say("Starting the house; its data is in " + options.dataDirectory() + ".");
        House house;
        try {
            house = House.onItsPlot(options, Start::say);
        } catch (HouseProblem problem) {
            return fail(problem);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house)));
        try {
            house.startAll();
            say("");
            say(Welcome.text(house, options, Duration.between(before, Instant.now())));
            if (demo) {
                playTheStories(house);
            }
            throw house.awaitProblem();
        } catch (HouseProblem | StoryFailed problem) {
            if (house.isClosing()) {
                return forever();
            }
            return fail(problem);
        }
    }

    private void playTheStories(House house) {
        Path stories = options.projectRoot().resolve("infra/stories");
        new StoryRunner(StoryRunner.addressesOf(house), line -> say("  " + line)).playAll(stories);
        say("Every story was played; look at the mails: " + house.mailPage());
    }

    private static void stop(House house) {
        say("");
        say("Stopping the house.");
        house.close();
        say("Everything has stopped, and every case is kept.");
    }

    private static int fail(RuntimeException problem) {
        System.err.println();
        System.err.println(problem.getMessage());
        return 1;
    }

    /** The JVM is ending already; its shutdown hook has the last word. */
    private static int forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
