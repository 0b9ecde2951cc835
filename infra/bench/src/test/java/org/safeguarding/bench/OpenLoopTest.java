package org.safeguarding.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void a_schedule_is_even_and_does_not_drift() {
        Schedule schedule = Schedule.from(1_000, 3, 2);

        assertThat(schedule.total()).isEqualTo(6);
        assertThat(schedule.intended(0)).isEqualTo(1_000);
        assertThat(schedule.intended(1)).isEqualTo(1_000 + 333_333_333);
        assertThat(schedule.intended(3)).isEqualTo(1_000_001_000L);
        assertThat(Schedule.from(0, 200, 3600).intended(720_000 - 1)).isEqualTo(3_599_995_000_000L);
    }

    @Test
    void those_who_wait_behind_a_slow_answer_count_their_waiting() {
        AtomicBoolean first = new AtomicBoolean(true);
        CountDownLatch never = new CountDownLatch(1);

        Tally tally = Load.open(100, 1, 1, () -> {
            if (first.getAndSet(false)) {
                assertThat(never.await(400, TimeUnit.MILLISECONDS)).isFalse();
            }
            return UUID.randomUUID();
        });

        assertThat(tally.acknowledged()).isEqualTo(100);
        assertThat(tally.micros().getMaxValue()).isGreaterThan(390_000);
        assertThat(tally.micros().getValueAtPercentile(80)).isGreaterThan(100_000);
    }

    @Test
    void a_failure_counts_as_an_error_and_not_as_a_latency() {
        AtomicBoolean first = new AtomicBoolean(true);

        Tally tally = Load.open(10, 1, 2, () -> {
            if (first.getAndSet(false)) {
                throw new IllegalStateException("refused");
            }
            return UUID.randomUUID();
        });

        assertThat(tally.errors()).isEqualTo(1);
        assertThat(tally.firstError()).contains("refused");
        assertThat(tally.acknowledged()).isEqualTo(9);
        assertThat(tally.micros().getTotalCount()).isEqualTo(9);
    }
}
