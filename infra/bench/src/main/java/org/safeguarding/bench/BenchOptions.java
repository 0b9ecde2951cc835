package org.safeguarding.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is measured, how long, and on what. */
record BenchOptions(
        Path root,
        List<String> scenarios,
        int rounds,
        int warmup,
        int measure,
        boolean withGateway,
        boolean evenIfBusy,
        String javaFlags,
        Path pgbench) {

    /** Concurrent callers of every closed loop, and at most of every open one; the same for pgbench. */
    static final int CALLERS = 32;

    /** Referrals a second in the open loop of S1. */
    static final int REFERRALS_PER_SECOND = 200;

    /** Events a second in S3. */
    static final List<Integer> EVENTS_PER_SECOND = List.of(50, 200);

    private static final Set<String> SCENARIOS = Set.of("s1", "s3");
    private static final Set<String> SWITCHES = Set.of("--without-gateway", "--even-if-busy");
    private static final Set<String> VALUES =
            Set.of("--rounds", "--warmup", "--measure", "--root", "--java-flags", "--pgbench");

    static BenchOptions of(List<String> arguments) {
        List<String> scenarios = new ArrayList<>();
        Set<String> switches = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        Deque<String> words = new ArrayDeque<>(arguments);
        while (!words.isEmpty()) {
            String word = words.pop();
            if (SCENARIOS.contains(word)) {
                scenarios.add(word);
            } else if (SWITCHES.contains(word)) {
                switches.add(word);
            } else if (VALUES.contains(word) && !words.isEmpty()) {
                values.put(word, words.pop());
            } else {
                throw new IllegalArgumentException("Bench does not know \"" + word + "\" or misses its value.");
            }
        }
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("Say what to measure: s1, s3 or both.");
        }
        return new BenchOptions(
                Path.of(values.getOrDefault("--root", "")).toAbsolutePath().normalize(),
                List.copyOf(scenarios),
                positive(values, "--rounds", 7),
                positive(values, "--warmup", 60),
                positive(values, "--measure", 60),
                !switches.contains("--without-gateway"),
                switches.contains("--even-if-busy"),
                values.getOrDefault("--java-flags", "-XX:TieredStopAtLevel=4 -Xmx512m"),
                Path.of(values.getOrDefault("--pgbench", "/usr/lib/postgresql/15/bin/pgbench")));
    }

    private static int positive(Map<String, String> values, String word, int otherwise) {
        String value = values.getOrDefault(word, Integer.toString(otherwise));
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(word + " wants a number above 0, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }
}
