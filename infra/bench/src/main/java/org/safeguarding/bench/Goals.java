package org.safeguarding.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The goals of the scoreboard for S1 and S3, as far as this run can judge them. */
record Goals(Rounds rounds) {

    private static final String GATEWAY = ReferralPosting.GATEWAY;
    private static final String DIRECT = ReferralPosting.DIRECT;
    private static final String LIMIT = ReferralPosting.LIMIT;
    private static final String OPEN = ReferralPosting.OPEN;
    private static final String CLOSED = ReferralPosting.CLOSED;

    String comparisons() {
        StringBuilder table = new StringBuilder("| what | median (range) |\n| --- | --- |\n");
        ratio(table, "throughput, gateway / pgbench", CLOSED, GATEWAY, Turn::perSecond);
        ratio(table, "throughput, direct / pgbench", CLOSED, DIRECT, Turn::perSecond);
        line(
                table,
                "throughput, gateway / direct",
                rounds.compared(CLOSED, GATEWAY, DIRECT, (a, b) -> a.perSecond() / b.perSecond()),
                "%.3f");
        ratio(
                table,
                "p50 at 200/s, gateway / pgbench",
                OPEN,
                GATEWAY,
                turn -> turn.latency().p50());
        ratio(
                table,
                "p99 at 200/s, gateway / pgbench",
                OPEN,
                GATEWAY,
                turn -> turn.latency().p99());
        for (int perSecond : BenchOptions.EVENTS_PER_SECOND) {
            String board = ProjectionLag.board(perSecond);
            line(
                    table,
                    "lag at %d/s, p50, house / bare program".formatted(perSecond),
                    rounds.compared(
                            board,
                            ProjectionLag.ALL_SHEETS,
                            ProjectionLag.BARE,
                            (a, b) -> a.latency().p50() / b.latency().p50()),
                    "%.2f");
            line(
                    table,
                    "lag at %d/s, p99, house / bare program".formatted(perSecond),
                    rounds.compared(
                            board,
                            ProjectionLag.ALL_SHEETS,
                            ProjectionLag.BARE,
                            (a, b) -> a.latency().p99() / b.latency().p99()),
                    "%.2f");
        }
        return table.toString();
    }

    String verdicts() {
        StringBuilder table = new StringBuilder("| goal | measured, median (range) | |\n| --- | --- | --- |\n");
        verdict(table, "S1: p99 through the gateway at 200/s", 5, p99(OPEN, GATEWAY));
        verdict(
                table,
                "S1: the gateway adds to p50 at 200/s",
                0.5,
                rounds.compared(
                        OPEN,
                        GATEWAY,
                        DIRECT,
                        (a, b) -> a.latency().p50() - b.latency().p50()));
        verdict(
                table,
                "S1: the gateway adds to p99 at 200/s",
                2,
                rounds.compared(
                        OPEN,
                        GATEWAY,
                        DIRECT,
                        (a, b) -> a.latency().p99() - b.latency().p99()));
        verdict(
                table,
                "S3: p99 of the lag at 200/s, last sheet",
                10,
                p99(ProjectionLag.board(200), ProjectionLag.ALL_SHEETS));
        verdict(table, "S3: the same of the bare program", 10, p99(ProjectionLag.board(200), ProjectionLag.BARE));
        return table.toString();
    }

    private Optional<Spread> p99(String board, String contestant) {
        List<Turn> turns = List.copyOf(rounds.of(board, contestant).values());
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(Rounds.spread(turns, turn -> turn.latency().p99()));
    }

    private void ratio(StringBuilder table, String what, String board, String one, ToDoubleFunction<Turn> figure) {
        line(
                table,
                what,
                rounds.compared(board, one, LIMIT, (a, b) -> figure.applyAsDouble(a) / figure.applyAsDouble(b)),
                "%.3f");
    }

    private static void line(StringBuilder table, String what, Optional<Spread> spread, String format) {
        spread.ifPresent(found -> table.append("| %s | %s |%n".formatted(what, found.text(format))));
    }

    private static void verdict(StringBuilder table, String goal, double atMost, Optional<Spread> measured) {
        String what = "| %s ≤ %s ms | "
                .formatted(goal, atMost == Math.rint(atMost) ? Long.toString((long) atMost) : Double.toString(atMost));
        table.append(what)
                .append(measured.map(found -> found.text("%.2f") + " ms | "
                                + (found.median() <= atMost
                                        ? "reached"
                                        : "falls short: %.1f times the goal".formatted(found.median() / atMost)))
                        .orElse("no figure | not measured"))
                .append(" |\n");
    }
}
