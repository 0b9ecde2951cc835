package org.safeguarding.standalone;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** The life of an engine in a JVM of its own: start, run until told to end, close. */
final class OwnProcess {

    /** Begins the line with which an engine explains why it cannot run. */
    static final String PROBLEM = "problem: ";

    private OwnProcess() {}

    static void run(String name, Supplier<? extends AutoCloseable> start) throws InterruptedException {
        try {
            AutoCloseable engine = start.get();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(name, engine)));
        } catch (HouseProblem problem) {
            System.err.println(PROBLEM + problem.getMessage());
            System.err.flush();
            Runtime.getRuntime().halt(1);
        }
        new CountDownLatch(1).await();
    }

    private static void close(String name, AutoCloseable engine) {
        try {
            engine.close();
            System.out.println(name + " has stopped.");
        } catch (Exception trouble) {
            System.err.println(name + " did not stop cleanly: " + trouble.getMessage());
        }
    }
}
