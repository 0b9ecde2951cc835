package org.safeguarding.review.rapidreview.view.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.view.RecordedStory.alder;
import static org.safeguarding.review.rapidreview.view.RecordedStory.erased;
import static org.safeguarding.review.rapidreview.view.RecordedStory.recorded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.file.Sha256;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.NotificationFollowed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.ReturnSubmitted;
import org.safeguarding.review.rapidreview.view.chronology.Disagreement;
import org.safeguarding.review.rapidreview.view.chronology.SeededReturns;

class PrintingTheReviewTest {

    private static final String APPROVED_PAGE = "eab4cc0e23b5b6463f35c97f01fb5a4120d5404b96b33192dd3056e56bad1b48";

    /** Of the pages' content as it is before compression, which is not the same in every JDK. */
    private static final String APPROVED_PRINT = "c52251710f6536b608485390745491ceb794f623d25acf00cc986897dbd2ac19";

    private static final String GONE = "Erased on 11 September 2026 by records: retention";

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

    /** Whoever changes what is printed changes these, and knows that it differs from what was printed before. */
    @Test
    void alder_is_printed_as_it_was_seen_and_approved() throws IOException {
        assertThat(Sha256.hexOf(document.html().getBytes(UTF_8))).isEqualTo(APPROVED_PAGE);
        try (var pdf = Loader.loadPDF(document.pdf())) {
            var written = new ByteArrayOutputStream();
            for (var page : pdf.getPages()) {
                written.write(page.getContents().readAllBytes());
            }
            assertThat(Sha256.hexOf(written.toByteArray())).isEqualTo(APPROVED_PRINT);
        }
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
                        "Immediate safety and siblings",
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
                .contains("People of the family and household: Not recorded.", "<p>No return is in.</p>")
                .contains("<h2>Incident</h2>\n<p>Not recorded.</p>", "Key episodes of practice: Not recorded.");
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
                .contains(
                        "The siblings are seen.", "Not done yet", "<p>A brother of three was seen on the same day.</p>")
                .contains("<td>1 September 2024 to 7 September 2026</td>")
                .contains("panel-school", "Acute trust (RX0)")
                .contains("Copy for panel-police, version 25");
    }

    @Test
    void what_was_erased_is_told_as_erased_and_never_as_none() {
        var page = ReviewDocument.of(
                        erased(
                                opened(),
                                referred(),
                                asked(),
                                asked(DENTIST),
                                submitted(1),
                                missing(DENTIST),
                                shared(),
                                narrated(1),
                                safetyRecorded(OWNER),
                                convened(),
                                met(),
                                position(POLICE, ReviewOutcome.LOCAL_CSPR),
                                escalated(),
                                escalationAnswered(ReviewOutcome.LOCAL_CSPR),
                                reasoned(),
                                decided(ReviewOutcome.LOCAL_CSPR),
                                explained(),
                                recommended(),
                                signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0),
                                sent(),
                                responded(PanelAnswer.ASKS),
                                panelAnswered(),
                                reconsidered(),
                                upheld(),
                                concluded(ReviewOutcome.NO_FURTHER_ACTION, LATER),
                                reopened()),
                        "chair")
                .html();

        assertThat(page)
                .contains("People of the family and household: " + GONE, "What they are to each other: " + GONE)
                .contains("Key episodes of practice: " + GONE)
                .contains("<td>Missing: " + GONE, "<td>" + GONE + "</td>", "<p>" + GONE + "</p>")
                .contains("Acute trust (RX0): " + GONE)
                .doesNotContain("Not recorded.", "Words that", "bruise", "sister", "Both criteria", "SIN-2026-0001");
        assertThat(Pattern.compile("<p>([^<]*): none\\.</p>")
                        .matcher(page)
                        .results()
                        .map(none -> none.group(1)))
                .containsExactly("Declared interests", "Meetings that did not take place");
    }

    @Test
    void a_nil_return_says_within_which_limits_it_may_be_shared() {
        var nil = new AgencyReturn(
                "A.", "B.", "All.", null, null, List.of(), null, null, null, null, List.of(), List.of(), "Not yet.");
        var page = ReviewDocument.of(recorded(opened(), asked(), handedIn(nil)), "chair")
                .html();

        assertThat(page)
                .contains("The agency knew nothing of the family.", "<td>Not yet.</td>", "<td>As asked for</td>");
    }

    @Test
    void a_local_day_that_was_missed_is_told_beside_the_signature_that_was_in_time() {
        var page = ReviewDocument.of(
                        recorded(
                                openedLocally(),
                                new NotificationFollowed(CASE, AGAIN, LATER, LATER.plusDays(21), "RR/2023-12-15"),
                                signedOff(ReviewOutcome.LOCAL_CSPR, LATER.plusDays(1), 0)),
                        "chair")
                .html();

        assertThat(page)
                .contains("Signed off in time. The day by which it was due before, 1 October 2026, was missed.")
                .contains("Stopped on Monday 12 October 2026, when it was late by 7 working days")
                .contains("<th scope=\"row\">Local decision, without a notification</th>");
    }

    @Test
    void who_was_replaced_or_declared_a_conflict_is_told() {
        var page = ReviewDocument.of(
                        recorded(
                                opened(),
                                convened(),
                                meetingSet(),
                                meetingCancelled(),
                                declared("panel-police", true),
                                declared(SCREENER, true),
                                reconvened(List.of(SOCIAL_CARE, HEALTH), MEETING),
                                discontinued(),
                                panelTold()),
                        "chair")
                .html();

        assertThat(page)
                .contains(
                        "<th scope=\"row\">panel-police</th><td>Police, replaced</td><td>Not met yet</td><td>Declared</td>")
                .contains("<th scope=\"row\">screener</th><td>24 September 2026</td><td>Declared</td>")
                .contains("<th scope=\"row\">24 September 2026</th><td>23 September 2026</td>")
                .contains("<th scope=\"row\">12 October 2026</th><td>12 October 2026</td>");
    }

    @Test
    void a_return_that_came_after_all_had_been_missing() {
        var page = ReviewDocument.of(recorded(opened(), asked(), missing(), submitted(1)), "chair")
                .html();

        assertThat(page).contains("<td>In<br/>Recorded as missing before: Words that somebody wrote.</td>");
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

    private static ReturnSubmitted handedIn(AgencyReturn nil) {
        var sealed = Sealed.of(SubjectId.of(CASE, "return-rx0"), nil);
        return new ReturnSubmitted(CASE, RETURNED, HOSPITAL, 1, true, sealed, "lead-hospital");
    }
}
