package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One part of the house: processes of its own that can be started, stopped and killed. */
interface Part {

    String name();

    Path log();

    /** Returns when it is ready; {@code whenItEnds} hears of an end that nobody asked for. */
    void start(Consumer<HouseProblem> whenItEnds);

    /** Asks it to finish what it is doing, and waits until it has ended. */
    void stop();

    /** Ends it at once, as a power cut would. */
    void kill();

    boolean isRunning();
}
