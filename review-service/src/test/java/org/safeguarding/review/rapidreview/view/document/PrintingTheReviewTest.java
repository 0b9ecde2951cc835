package org.safeguarding.review.rapidreview.view.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.view.RecordedStory.alder;
import static org.safeguarding.review.rapidreview.view.RecordedStory.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.safeguarding.review.rapidreview.view.chronology.Disagreement;
import org.safeguarding.review.rapidreview.view.chronology.SeededReturns;

class PrintingTheReviewTest {

    private final ReviewDocument document = ReviewDocument.of(alder(), "panel-police");

    @Test
    void the_same_facts_and_the_same_reader_give_the_same_bytes() {
        assertThat(document.pdf())
                .isEqualTo(ReviewDocument.of(alder(), "panel-police").pdf());
        assertThat(document.html())
                .isEqualTo(ReviewDocument.of(alder(), "panel-police").html());
        assertThat(document.pdf())
                .isNotEqualTo(ReviewDocument.of(alder(), "chair").pdf());
    }

    @Test
    void every_part_of_the_template_has_its_heading_in_order() {
        assertThat(Pattern.compile("<h2>(.*?)</h2>")
                        .matcher(document.html())
                        .results()
                        .map(heading -> heading.group(1)))
                .containsExactly(
                        "The child's lived experience and voice",
                        "Genogram",
                        "Incident",
                        "Immediate safety",
                        "Agencies asked",
                        "Combined chronology",
                        "Key episodes",
                        "Identity, inequality, racism and disability",
                        "Analysis by the panel",
                        "Analysis by the agencies",
                        "Learning and recommendations",
                        "Decision",
                        "Family and practitioners",
                        "Parallel processes",
                        "Panel, attendance and sign-off",
                        "National Panel and conclusion");
    }

    @Test
    void what_the_panel_wrote_last_fills_its_parts_and_what_it_did_not_write_says_so() {
        assertThat(document.html())
                .contains("SIN-2026-0001", "<p>She reached for her grandmother.</p>")
                .contains("<th scope=\"row\">mother</th><td>Parent of</td><td>child</td>")
                .contains(
                        "<th scope=\"row\">20 August 2026</th><td>27 August 2026</td><td>Two visits to the hospital</td>")
                .contains("<h2>Parallel processes</h2>\n<p>Not recorded.</p>");
        assertThat(ReviewDocument.of(recorded(opened()), "chair").html())
                .contains("<h2>Incident</h2>\n<p>Not recorded.</p>", "Key episodes of practice: none.");
    }

    @Test
    void it_can_be_heard_a_language_a_title_captions_and_scoped_headers() {
        assertThat(document.html())
                .contains("<html lang=\"en-GB\"", "<title>Rapid Review " + CASE + "</title>")
                .doesNotContain("<th>");
        assertThat(document.html().split("<table", -1))
                .hasSameSizeAs(document.html().split("<caption>", -1));
        assertThat(document.html().split("<h1", -1)).hasSize(2);
    }

    @Test
    void dissent_lateness_attendance_and_safety_are_told() {
        assertThat(document.html())
                .contains("DISSENT from decision 1")
                .contains("<td>Local Child Safeguarding Practice Review</td>", "Late return", "Signed off in time.")
                .contains("The siblings are seen.", "Not done yet")
                .contains("panel-school", "Acute trust (RX0)")
                .contains("Copy for panel-police, version 24");
    }

    @Test
    void missing_and_nil_are_told_apart() {
        var missing = ReviewDocument.of(recorded(opened(), asked(), missing()), "chair")
                .html();

        assertThat(missing).contains("Missing: Words that somebody wrote.").doesNotContain("Nil: ");
    }

    /** Left in the build's directory, so that it can be looked at in a browser and on paper. */
    @Test
    void a_review_of_ten_agencies_marks_what_contradicts() throws IOException {
        var facts = Stream.concat(alder().stream(), SeededReturns.of(3, 6, 60, 1).facts().stream())
                .toList();
        var printed = ReviewDocument.of(facts, "panel-police");
        var copies = Files.createDirectories(Path.of("target", "printed"));
        Files.writeString(copies.resolve("rapid-review.html"), printed.html());
        Files.write(copies.resolve("rapid-review.pdf"), printed.pdf());

        assertThat(printed.html()).contains(Disagreement.SEEN_AND_NOT_SEEN.sentence());
    }

    @Test
    void words_are_never_read_as_markup() {
        assertThat(new Html().paragraph("<script>&\"\u0001\nx").end())
                .startsWith("<p>&lt;script&gt;&amp;&quot;\uFFFD<br/>x</p>");
    }

    @Test
    void the_pdf_holds_the_same_words_tagged_and_without_a_day_of_printing() throws IOException {
        try (var pdf = Loader.loadPDF(document.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Combined chronology", "DISSENT", "A bruise was seen.");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void the_pack_that_was_sent_is_printed_again_from_the_facts_before_its_sending() {
        var before = alder().subList(0, 22);
        var sent = PanelPack.sentLast(alder()).orElseThrow();

        assertThat(sent.pack().sha256())
                .isEqualTo(PanelPack.of(before).sha256())
                .hasSize(64);
        assertThat(sent.isWhatWasSent()).isFalse();
        assertThat(PanelPack.sentLast(before)).isEmpty();
    }
}
