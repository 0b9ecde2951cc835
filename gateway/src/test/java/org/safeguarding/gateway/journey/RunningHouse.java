package org.safeguarding.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.safeguarding.standalone.House;
import org.safeguarding.standalone.HouseOptions;
import org.safeguarding.standalone.StoryRunner;

/** One house for all journeys of this JVM, on free ports and an empty folder, with the directory filled. */
final class RunningHouse {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path STORIES = ROOT.resolve("infra/stories");

    private static final Path DAYS = days();
    private static final Path DAY = DAYS.resolve("day-of-reviews");
    private static final Path DAY_OF_REFERRALS = DAYS.resolve("day-of-referrals");

    private static final class Started {
        static final House HOUSE = start();
    }

    private RunningHouse() {}

    static House house() {
        return Started.HOUSE;
    }

    /** From now on reviews are held on that day, until {@link #itIsToday()}. */
    static void itIs(String day) {
        write(DAY, LocalDate.parse(day));
    }

    /** From now on it is that day for referrals too, which are not older than the form: for cases to come. */
    static void itIsEverywhere(String day) {
        itIs(day);
        write(DAY_OF_REFERRALS, LocalDate.parse(day));
    }

    /** It is the world's day again. */
    static void itIsToday() {
        try {
            Files.deleteIfExists(DAY);
            Files.deleteIfExists(DAY_OF_REFERRALS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which reviews are held. */
    static LocalDate today() {
        return read(DAY);
    }

    /** The day on which referrals are screened. */
    static LocalDate dayOfReferrals() {
        return read(DAY_OF_REFERRALS);
    }

    static StoryRunner stories(House house) {
        return new StoryRunner(StoryRunner.addressesOf(house), line -> {});
    }

    /** Moved into its place: whoever looks in between finds the day before, and never an empty file. */
    private static void write(Path file, LocalDate day) {
        try {
            var written = Files.writeString(DAYS.resolve("next-day"), day.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate read(Path file) {
        try {
            return Files.exists(file) ? LocalDate.parse(Files.readString(file)) : Journey.today();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path days() {
        try {
            return Files.createTempDirectory("safeguarding-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The looks of a day are taken at an hour that these tests do not reach, so that no letter depends on when they run. */
    private static String hoursAhead() {
        return LocalTime.now(ZoneId.of("Europe/London"))
                .plusHours(12)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static House start() {
        try {
            var data = Files.createTempDirectory("safeguarding-house");
            var options = HouseOptions.forTest(ROOT, data)
                    .with("notification-service", "RETRY_LADDER", "1s,1s,2s,2s,5s,5s,10s,10s,30s,30s,1m,1m")
                    .with("notification-service", "RETRY_AFTER_A_FAULT", "2s")
                    .with("referral-service", "ASK_AGAIN_AFTER", "PT15S")
                    .with("referral-service", "REHEARSAL_DAY_FILE", DAY_OF_REFERRALS.toString())
                    .with("review-service", "REHEARSAL_DAY_FILE", DAY.toString())
                    .with("review-service", "REVIEW_DAILY_LOOK_AT", hoursAhead())
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
