package org.safeguarding.review.rapidreview.view.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.file.Sha256;
import org.safeguarding.review.rapidreview.view.chronology.Chronology;
import org.safeguarding.review.rapidreview.view.clock.ReviewClocks;
import org.safeguarding.review.rapidreview.view.sheet.AgencyReturns;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/**
 * The Rapid Review in the order of its template, for one reader. The same facts and the same reader give the same bytes: there
 * is no hour of printing in it. A part that nobody has written says so.
 */
public record ReviewDocument(String title, String html, long version) {

    private static final String STYLE = style();

    /** The document of these facts, marked for the account that reads it; refused where nobody has asked for a review. */
    public static ReviewDocument of(List<RecordedFact> facts, String reader) {
        var sheet = ReviewSheet.of(facts).orElseThrow();
        var title = "Rapid Review " + sheet.caseId();
        var copy = "Copy for " + reader + ", version " + sheet.version();
        var page = new Html()
                .begin(title, STYLE)
                .mark(reader + " - version " + sheet.version())
                .heading(1, title)
                .paragraph("copy", copy + ". Contains personal details of children; not to be passed on.");
        var told = Told.of(sheet);
        HeadPart.write(page, sheet, ReviewClocks.of(facts));
        ChildPart.write(page, told);
        SafetyPart.write(page, sheet, told);
        AgenciesPart.write(page, sheet);
        ChronologyPart.write(page, sheet, Chronology.of(facts));
        PanelAnalysisPart.write(page, told);
        AnalysisPart.write(page, AgencyReturns.of(facts));
        LearningPart.write(page, sheet, told);
        DecisionPart.write(page, sheet);
        PlansPart.write(page, told);
        AttendancePart.write(page, sheet);
        NationalPanelPart.write(page, sheet);
        ClosingPart.write(page, sheet);
        return new ReviewDocument(title, page.end(), sheet.version());
    }

    /** The same as PDF, with its structure tagged for those who hear it. */
    public byte[] pdf() {
        return Pdf.of(html, version);
    }

    /** What a browser may apply to the page: its own style by the hash of it, and nothing else. */
    public static String contentPolicy() {
        return "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(UTF_8)))
                + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    private static String style() {
        try (var file = ReviewDocument.class.getResourceAsStream("/document/rapid-review.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
