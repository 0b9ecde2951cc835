package org.safeguarding.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittingMeasuresTest {

    @Test
    void warm_is_when_three_windows_are_alike_but_not_before_the_time_is_up() {
        Deque<Double> rates = new ArrayDeque<>(List.of(100.0, 100.0, 100.0, 100.0, 200.0, 200.0, 201.0, 1.0));

        WarmUp warmUp = WarmUp.of(25, seconds -> rates.pop());

        assertThat(warmUp.perSecond()).containsExactly(100.0, 100.0, 100.0, 100.0, 200.0, 200.0, 201.0);
        assertThat(warmUp.stable()).isTrue();
    }

    @Test
    void who_never_gets_stable_is_measured_after_three_times_the_time_and_marked() {
        Deque<Double> rates = new ArrayDeque<>(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0));

        WarmUp warmUp = WarmUp.of(10, seconds -> rates.pop());

        assertThat(warmUp.perSecond()).hasSize(6);
        assertThat(warmUp.stable()).isFalse();
    }

    @Test
    void the_median_of_an_even_count_is_the_middle_of_two() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void an_nhs_number_has_its_check_digit_and_lies_in_the_range_for_tests() {
        assertThat(NhsNumber.ofTheTestRange(1)).isEqualTo("9990000018");
        for (int index = 0; index < 2_000; index++) {
            assertThat(NhsNumber.ofTheTestRange(index)).matches("999\\d{7}");
        }
    }

    @Test
    void options_have_the_defaults_of_the_scoreboard() {
        BenchOptions options = BenchOptions.of(List.of("s1", "s3", "--rounds", "3"));

        assertThat(options.scenarios()).containsExactly("s1", "s3");
        assertThat(options.rounds()).isEqualTo(3);
        assertThat(options.warmup()).isEqualTo(60);
        assertThat(options.measure()).isEqualTo(60);
        assertThat(options.withGateway()).isTrue();
    }

    @Test
    void words_that_mean_nothing_are_refused() {
        assertThatThrownBy(() -> BenchOptions.of(List.of("s2"))).hasMessageContaining("\"s2\"");
        assertThatThrownBy(() -> BenchOptions.of(List.of())).hasMessageContaining("s1, s3");
        assertThatThrownBy(() -> BenchOptions.of(List.of("s1", "--rounds", "none")))
                .hasMessageContaining("--rounds");
    }

    @Test
    void processor_time_is_told_apart_by_who_used_it() {
        CpuTimes before = new CpuTimes(100, 50, 40, 30);

        CpuTimes later = new CpuTimes(110, 50 + CpuTimes.CORES, 45, 31);

        assertThat(later.generatorSince(before)).isCloseTo(0.1, within(0.001));
        assertThat(later.houseSince(before)).isCloseTo(0.5, within(0.001));
        assertThat(later.foreignSince(before)).isCloseTo(0.1, within(0.001));
    }

    @Test
    void what_this_jvm_burns_is_the_generators_own() {
        CpuTimes before = CpuTimes.now();
        long end = System.nanoTime() + 300_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(CpuTimes.now().generator()).isGreaterThan(before.generator());
    }
}
