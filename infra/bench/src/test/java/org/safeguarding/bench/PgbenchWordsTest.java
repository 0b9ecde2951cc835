package org.safeguarding.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PgbenchWordsTest {

    @Test
    void what_pgbench_says_becomes_a_tally() {
        Tally tally = Pgbench.tally("""
            number of transactions actually processed: 1200
            number of failed transactions: 0 (0.000%)
            tps = 200.500000 (without initial connection time)
            """);

        assertThat(tally.acknowledged()).isEqualTo(1200);
        assertThat(tally.errors()).isZero();
        assertThat(tally.perSecond()).isCloseTo(200.5, within(0.001));
    }

    @Test
    void a_failed_transaction_is_an_error() {
        Tally tally = Pgbench.tally("""
            number of transactions actually processed: 10
            number of failed transactions: 2 (20.000%)
            tps = 1.0 (without initial connection time)
            """);

        assertThat(tally.errors()).isEqualTo(2);
    }

    @Test
    void the_third_word_of_its_log_is_the_latency() {
        Tally tally = new Tally();

        Pgbench.readLog(List.of("0 1 512 0 1700000000 12 3", "1 1 2048 0 1700000000 13"), tally);

        assertThat(Latency.of(tally.micros()).samples()).isEqualTo(2);
        assertThat(Latency.of(tally.micros()).max()).isCloseTo(2.048, within(0.01));
    }
}
