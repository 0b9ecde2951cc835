package org.safeguarding.platform.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.platform.deadline.London;

class RehearsalClockTest {

    private static final Clock WORLD = Clock.fixed(Instant.parse("2026-11-24T23:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path folder;

    @Test
    void it_is_today_until_a_day_is_written_and_again_when_it_is_taken_away() throws IOException {
        var clock = new RehearsalClock(folder.resolve("day"), WORLD);
        assertThat(clock.instant()).isEqualTo(WORLD.instant());

        Files.writeString(folder.resolve("day"), "2027-03-30\n");
        assertThat(London.today(clock)).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(clock.instant()).as("the same hour, in summer").isEqualTo(Instant.parse("2027-03-30T22:30:00Z"));

        Files.writeString(folder.resolve("day"), "");
        assertThat(clock.instant()).isEqualTo(WORLD.instant());
    }

    @Test
    void what_is_no_date_is_said_to_be_none() throws IOException {
        Files.writeString(folder.resolve("day"), "next week");
        var clock = new RehearsalClock(folder.resolve("day"), WORLD);

        assertThatThrownBy(clock::instant)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is no date");
    }

    @Test
    void another_zone_rehearses_too() throws IOException {
        Files.writeString(folder.resolve("day"), "2027-03-30");
        var clock = new RehearsalClock(folder.resolve("day"), WORLD).withZone(ZoneId.of("UTC"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-03-30T23:30:00Z"));
    }
}
