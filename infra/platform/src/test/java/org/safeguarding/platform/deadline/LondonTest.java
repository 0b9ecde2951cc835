package org.safeguarding.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LondonTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void putTheServerBack() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Asia/Kathmandu"})
    void wherever_the_server_stands_the_day_is_londons(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        for (var vector : List.of(
                List.of("2026-06-30T22:59:59Z", "2026-06-30"),
                List.of("2026-06-30T23:00:00Z", "2026-07-01"),
                List.of("2026-12-31T23:59:59Z", "2026-12-31"),
                List.of("2027-01-01T00:00:00Z", "2027-01-01"),
                List.of("2026-10-25T00:30:00Z", "2026-10-25"),
                List.of("2026-10-24T23:00:00Z", "2026-10-25"))) {
            var clock = Clock.fixed(Instant.parse(vector.get(0)), ZoneId.of(zone));
            assertThat(London.today(clock)).isEqualTo(vector.get(1));
            assertThat(London.dayOf(clock.instant())).isEqualTo(vector.get(1));
        }
        assertThat(Deadline.of("SIN", null, LocalDate.of(2026, 12, 18)).dueOn()).isEqualTo("2026-12-29");
        assertThat(London.endOf(LocalDate.of(2026, 9, 11))).isEqualTo("2026-09-11T23:00:00Z");
        assertThat(London.endOf(LocalDate.of(2026, 12, 29))).isEqualTo("2026-12-30T00:00:00Z");
    }
}
