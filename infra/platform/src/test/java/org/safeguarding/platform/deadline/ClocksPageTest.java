package org.safeguarding.platform.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of clocks says what the data say: what is out of date is written to {@code target/clocks.md}, to be copied. */
class ClocksPageTest {

    private static final Path PAGE = Path.of("../docs/clocks.md");
    private static final Path EXPECTED = Path.of("target/clocks.md");

    @Test
    void the_page_lists_every_row_and_explains_as_the_code_does() throws IOException {
        var page = Files.readString(PAGE, UTF_8);
        var expected = replaced(replaced(page, "rows", table()), "worked", worked());
        Files.createDirectories(EXPECTED.getParent());
        Files.writeString(EXPECTED, expected, UTF_8);

        assertThat(page).as("out of date: copy platform/%s to docs", EXPECTED).isEqualTo(expected);
    }

    private static String table() {
        var calendar = BankHolidays.englandAndWales();
        return PolicyTable.rows().stream()
                .map(ClocksPageTest::line)
                .collect(joining(
                        "\n",
                        """
                        | Clock | What | Limit | Counts from | Guidance | In force | Severity | Source |
                        | --- | --- | --- | --- | --- | --- | --- | --- |
                        """,
                        "\n\nThe calendar of bank holidays covers " + calendar.from() + " to " + calendar.until()
                                + "."));
    }

    private static String line(Policy row) {
        var bound = switch (row.bound()) {
            case BY -> "";
            case FROM -> "not before: ";
            case UNTIL -> "at least: ";
        };
        return Stream.of(
                        "`" + row.id() + "`",
                        row.subject(),
                        bound + row.term().text(),
                        row.countsFrom(),
                        row.guidance() == null ? "–" : row.guidance(),
                        row.validFrom() + " – " + (row.validTo() == null ? "" : row.validTo()),
                        row.severity() + (row.jurisdiction().equals("partnership") ? " (partnership)" : ""),
                        row.source() + (row.certainty() == Policy.Certainty.BELIEVED ? " ○" : ""))
                .map(String::strip)
                .collect(joining(" | ", "| ", " |"));
    }

    private static String worked() {
        var gorse = Deadline.of("SIN", "WT2023", LocalDate.of(2026, 10, 5));
        return Stream.of(
                        Deadline.of("SIN", "WT2023", LocalDate.of(2026, 12, 18)).explanation(),
                        Deadline.of("PREPUB", "WT2023", LocalDate.of(2027, 3, 30))
                                .explanation(),
                        gorse.explanation()
                                + " – "
                                + Standing.met(gorse, LocalDate.of(2026, 10, 23))
                                        .inWords())
                .collect(joining("\n> 1. ", "> 1. ", ""));
    }

    private static String replaced(String page, String part, String content) {
        var begin = "<!-- " + part + " -->\n";
        var end = "\n<!-- end of " + part + " -->";
        assertThat(page).contains(begin, end);
        return page.substring(0, page.indexOf(begin) + begin.length()) + content + page.substring(page.indexOf(end));
    }
}
