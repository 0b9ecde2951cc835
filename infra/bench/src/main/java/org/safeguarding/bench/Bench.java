package org.safeguarding.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.safeguarding.standalone.HouseProblem;

/** Measures rows of the scoreboard, or renders what was measured as the page of the docs. */
public final class Bench {

    private static final String USAGE = """
        Usage: Bench s1 s3 [--rounds 7] [--warmup 60] [--measure 60] [--without-gateway] [--even-if-busy]
                           [--root .] [--pgbench /usr/lib/postgresql/15/bin/pgbench] [--java-flags "..."]
               Bench report <results.json> [<page.md>]

          s1               referral POST to committed: 200 a second on schedule, then 32 callers
          s3               projection lag at 50 and 200 events a second
          --warmup         seconds at least, until three windows of 5 s differ by less than 5 %
          --measure        seconds of each turn; each contestant has one turn in each round
          --even-if-busy   measure beside other programs, and say so
          report           print the tables; or write them and the JSON into a page, between its two marks
        """;

    private Bench() {}

    /** Exits with 1 when a gate failed or the machine is not fit to measure, with 2 when the words are not understood. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        try {
            if (!words.isEmpty() && words.getFirst().equals("report") && words.size() <= 3 && words.size() >= 2) {
                report(words);
            } else {
                System.exit(new Run(BenchOptions.of(words)).all() ? 0 : 1);
            }
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        } catch (NotFit | HouseProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void report(List<String> words) throws IOException {
        Path json = Path.of(words.get(1));
        String tables = Report.of(Results.read(json)).markdown();
        if (words.size() == 2) {
            System.out.print(tables);
            return;
        }
        Path page = Path.of(words.get(2));
        Files.writeString(page, Page.withTables(Files.readString(page), tables));
        Files.copy(json, Page.jsonBeside(page), StandardCopyOption.REPLACE_EXISTING);
    }
}
