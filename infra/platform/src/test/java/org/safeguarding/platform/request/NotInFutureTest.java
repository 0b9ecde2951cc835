package org.safeguarding.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotInFutureTest {

    private record Stated(@NotInFuture @Nullable LocalDate on) {}

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/London", "Pacific/Kiritimati", "America/New_York"})
    void a_day_may_be_stated_once_it_has_begun_in_london_wherever_the_server_stands(String zone) {
        var clock = Clock.fixed(Instant.parse("2026-06-30T23:00:00Z"), ZoneId.of(zone));

        assertThat(refused("2026-06-30", clock)).isEmpty();
        assertThat(refused("2026-07-01", clock)).as("it has just begun").isEmpty();
        assertThat(refused("2026-07-02", clock)).containsExactly("must not be in the future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30T22:59:59Z", "2026-06-30T00:00:00Z"})
    void a_day_that_has_not_begun_in_london_is_in_the_future(String now) {
        assertThat(refused("2026-07-01", Clock.fixed(Instant.parse(now), ZoneId.of("Pacific/Kiritimati"))))
                .containsExactly("must not be in the future");
    }

    @Test
    void a_day_that_is_not_stated_is_left_to_other_rules() {
        assertThat(refused(new Stated(null), Clock.systemUTC())).isEmpty();
    }

    private static List<String> refused(String day, Clock clock) {
        return refused(new Stated(LocalDate.parse(day)), clock);
    }

    private static List<String> refused(Stated stated, Clock clock) {
        try (var validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()) {
            return validators.getValidator().validate(stated).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
