package org.safeguarding.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.standalone.House;
import org.safeguarding.standalone.HouseOptions;
import org.safeguarding.standalone.StoryRunner;

/** One house for all journeys of this JVM, on free ports and an empty folder, with the directory filled. */
final class RunningHouse {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path STORIES = ROOT.resolve("infra/stories");

    private static final Path DAY = dayFile();

    private static final class Started {
        static final House HOUSE = start();
    }

    private RunningHouse() {}

    static House house() {
        return Started.HOUSE;
    }

    /** From now on reviews are held on that day, until {@link #itIsToday()}. */
    static void itIs(LocalDate day) {
        try {
            Files.writeString(DAY, day.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is the world's day again. */
    static void itIsToday() {
        try {
            Files.deleteIfExists(DAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which reviews are held. */
    static LocalDate today() {
        try {
            return Files.exists(DAY) ? LocalDate.parse(Files.readString(DAY)) : London.today(Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StoryRunner stories(House house) {
        return new StoryRunner(StoryRunner.addressesOf(house), line -> {});
    }

    private static Path dayFile() {
        try {
            return Files.createTempDirectory("safeguarding-rehearsal").resolve("day");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static House start() {
        try {
            var data = Files.createTempDirectory("safeguarding-house");
            var options = HouseOptions.forTest(ROOT, data)
                    .with("notification-service", "RETRY_LADDER", "1s,1s,2s,2s,5s,5s,10s,10s,30s,30s,1m,1m")
                    .with("notification-service", "RETRY_AFTER_A_FAULT", "2s")
                    .with("referral-service", "ASK_AGAIN_AFTER", "PT15S")
                    .with("review-service", "REHEARSAL_DAY_FILE", DAY.toString())
                    .with("gateway", "PARTNER_REQUESTS_PER_MINUTE", "100000");
            var house = House.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            stories(house).play(STORIES.resolve("0-directory.http"));
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
