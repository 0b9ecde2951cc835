package org.safeguarding.platform.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.request.NotInFuture;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What callers may state as past is judged by the day of the rehearsal, with the validator as the services have it. */
class StatedDaysTest {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 3, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(1999, 3, 30);

    @TempDir
    private Path folder;

    private record Stated(@NotInFuture LocalDate on) {}

    @Test
    void in_a_rehearsal_the_day_that_is_written_is_the_last_that_may_be_stated() {
        var day = folder.resolve("day");
        write(day, FAR_AHEAD);

        validating(day.toString(), validator -> {
            assertThat(mayBeStated(validator, FAR_AHEAD)).isTrue();
            assertThat(mayBeStated(validator, FAR_AHEAD.plusDays(1))).isFalse();

            write(day, LONG_AGO);
            assertThat(mayBeStated(validator, LONG_AGO)).isTrue();
            assertThat(mayBeStated(validator, LONG_AGO.plusDays(1)))
                    .as("the day moved while the house runs")
                    .isFalse();
        });
    }

    @Test
    void a_house_that_does_not_rehearse_goes_by_the_worlds_day() {
        validating("", validator -> {
            assertThat(mayBeStated(validator, London.today(Clock.systemUTC()).minusDays(1)))
                    .isTrue();
            assertThat(mayBeStated(validator, FAR_AHEAD)).isFalse();
        });
    }

    private static boolean mayBeStated(Validator validator, LocalDate day) {
        return validator.validate(new Stated(day)).isEmpty();
    }

    private static void validating(String dayFile, Consumer<Validator> test) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("safeguarding.rehearsal-day-file", dayFile)));
            context.register(RehearsalConfiguration.class, ValidationAutoConfiguration.class);
            context.refresh();
            test.accept(context.getBean(Validator.class));
        }
    }

    private static void write(Path file, LocalDate day) {
        try {
            Files.writeString(file, day.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
