package org.safeguarding.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingARunTest {

    @TempDir
    private Path folder;

    @Test
    void a_run_is_read_back_as_it_was_written() throws IOException {
        Results results = results(false, turn(ReferralPosting.GATEWAY, 1, 4, 0, List.of()));
        Path file = folder.resolve("results/x.json");

        results.write(file);

        assertThat(Results.read(file)).isEqualTo(results);
    }

    @Test
    void the_median_of_the_rounds_stands_beside_their_range() {
        Results results = results(
                false,
                turn(ReferralPosting.GATEWAY, 1, 4, 0, List.of()),
                turn(ReferralPosting.GATEWAY, 2, 9, 0, List.of()),
                turn(ReferralPosting.GATEWAY, 3, 6, 0, List.of()));

        assertThat(Report.of(results).markdown())
                .contains("| through the gateway | 3 | 300 |")
                .contains("6.00 (4.00–9.00)")
                .contains("| S1: p99 through the gateway at 200/s ≤ 5 ms | 6.00 (4.00–9.00) ms | falls short: 1.2 times"
                        + " the goal |");
    }

    @Test
    void a_turn_that_failed_a_gate_has_no_number_and_is_listed() {
        Results results = results(true, turn(ReferralPosting.GATEWAY, 1, 4, 0, List.of("2 errors")));

        assertThat(Report.of(results).markdown())
                .contains("| through the gateway | 0 | no figure |")
                .contains("- round 1, S1, open loop, 200/s, through the gateway: 2 errors");
        assertThat(results.allGatesPassed()).isFalse();
    }

    @Test
    void a_turn_beside_other_programs_is_dropped_and_listed_unless_the_run_was_told_not_to_mind() {
        Turn disturbed = turn(ReferralPosting.GATEWAY, 1, 4, 0.2, List.of());

        assertThat(Report.of(results(false, disturbed)).markdown())
                .contains("no figure")
                .contains("others used 20 % of the machine");
        assertThat(Report.of(results(true, disturbed)).markdown())
                .contains("| through the gateway | 1 | 100 |")
                .contains("Measured beside other programs");
    }

    @Test
    void contestants_are_compared_within_their_round() {
        Results results = results(
                false,
                turn(ReferralPosting.GATEWAY, 1, 4, 0, List.of()),
                turn(ReferralPosting.DIRECT, 1, 3, 0, List.of()),
                turn(ReferralPosting.GATEWAY, 2, 9, 0, List.of()));

        assertThat(Report.of(results).markdown())
                .contains("| S1: the gateway adds to p99 at 200/s ≤ 2 ms | 1.00 (1.00–1.00) ms | reached |");
    }

    @Test
    void tables_go_between_the_marks_of_a_page_and_replace_what_was_there() {
        String page = "words\n" + Page.BEGIN + "\nold\n" + Page.END + "\nmore\n";

        assertThat(Page.withTables(page, "new\n"))
                .isEqualTo("words\n" + Page.BEGIN + "\n\nnew\n\n" + Page.END + "\nmore\n");
        assertThatThrownBy(() -> Page.withTables("words", "new")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Results results(boolean evenIfBusy, Turn... turns) {
        return new Results(
                "2026-01-01T00:00:00Z",
                new Machine("a processor", 2, "1 kB", "Linux", "Java", "abc"),
                Map.of("fsync", "on"),
                Map.of("rounds", "1"),
                evenIfBusy,
                new WarmUp(5, List.of(1.0, 1.0, 1.0), true, 0),
                List.of(turns));
    }

    private static Turn turn(String contestant, int round, double p99, double foreign, List<String> faults) {
        Latency latency = new Latency(100, 1, 2, p99, 20, 30);
        return new Turn(
                ReferralPosting.OPEN, contestant, round, 200, latency, 100, 100, 0, 90, 0.2, foreign, 1, faults);
    }
}
