package org.safeguarding.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.standalone.PostgresServer;

/** The limit: PostgreSQL's own load generator committing one prepared insert at a time on the same server. */
final class Pgbench {

    private static final String SCRIPT = """
        insert into bench_event (event_id, stream, sequence_number, aggregate_type, name, revision, recorded_at, \
        payload, meta_data) values (gen_random_uuid(), 'referral/' || gen_random_uuid(), 0, 'Referral', '%s', '1', \
        '2026-01-01T00:00:00.000Z', :payload, :meta_data);
        """.formatted(Store.SUBMITTED);

    private static final Pattern PROCESSED = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final Path folder;
    private final int port;
    private final Sample sample;

    Pgbench(Path program, Path folder, int port, Sample sample) {
        this.program = program;
        this.folder = folder;
        this.port = port;
        this.sample = sample;
    }

    static String version(Path program) throws IOException, InterruptedException {
        if (!Files.isExecutable(program)) {
            throw new NotFit("pgbench is not at " + program + "; Debian has it in postgresql-15 (see --pgbench).");
        }
        return run(new ProcessBuilder(program.toString(), "--version")).trim();
    }

    /** A schedule of its own (exponential gaps), latency from the intended start. */
    Tally open(int perSecond, int seconds) throws IOException, InterruptedException {
        return measure(seconds, List.of("--rate=" + perSecond));
    }

    Tally closed(int seconds) throws IOException, InterruptedException {
        return measure(seconds, List.of());
    }

    private Tally measure(int seconds, List<String> more) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        deleteLogs();
        Path script = Files.writeString(folder.resolve("insert.sql"), SCRIPT);
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=" + PostgresServer.SUPERUSER,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + BenchOptions.CALLERS,
                "--jobs=" + CpuTimes.CORES,
                "--time=" + seconds,
                "--log",
                "--log-prefix=" + folder.resolve("latency"),
                "--define=payload=" + Sample.literal(sample.payload()),
                "--define=meta_data=" + Sample.literal(sample.metaData()),
                "--file=" + script));
        command.addAll(more);
        command.add(Postgres.LIMIT_DATABASE);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", PostgresServer.SUPERUSER_PASSWORD);
        Tally tally = tally(run(builder));
        readLogs(tally);
        return tally;
    }

    static Tally tally(String output) {
        Tally tally = new Tally();
        tally.failed(Long.parseLong(first(FAILED, output)), "pgbench has counted failed transactions");
        tally.counted(Long.parseLong(first(PROCESSED, output)), Double.parseDouble(first(RATE, output)));
        return tally;
    }

    /** One line a transaction; its third word is microseconds since the intended start. */
    static void readLog(List<String> lines, Tally tally) {
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            Tally.record(tally.micros(), Long.parseLong(words[2]));
        }
    }

    private void readLogs(Tally tally) throws IOException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "latency.*")) {
            for (Path log : logs) {
                readLog(Files.readAllLines(log), tally);
            }
        }
    }

    private void deleteLogs() throws IOException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "latency.*")) {
            for (Path log : logs) {
                Files.delete(log);
            }
        }
    }

    private static String first(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("pgbench did not say \"" + pattern + "\" but: " + output);
        }
        return found.group(1);
    }

    private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new NotFit("pgbench failed: " + output.lines().limit(5).toList());
        }
        return output;
    }
}
