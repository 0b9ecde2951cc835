package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A launcher that starts the engines and is then killed, so that they are left orphans. */
final class HouseInAProcess {

    private HouseInAProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        House house = House.start(
                HouseOptions.forTest(folder, folder.resolve("data")).withParts("postgres", "kafka", "mail"));
        System.out.println("ready " + house.kafka());
        new CountDownLatch(1).await();
    }
}
