package org.safeguarding.review.rapidreview.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnEngines
class ReadingTheDocumentIT {

    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";
    private static final String STRANGER = Tokens.of("panel-fire", Role.PANEL_MEMBER, Agency.POLICE);
    private static final String HOSPITALS_LEAD =
            Tokens.of("lead-hospital", Role.AGENCY_LEAD, Agency.ACUTE_TRUST, Organisation.of("RX0"));

    @Autowired
    private CaseChannel channel;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @Test
    void the_form_is_negotiated() {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "<script>alert(1)</script>");

        var page = document(caseId, CHAIR, HTML);
        assertThat(type(page)).startsWith(HTML);
        assertThat(text(page)).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
        var pdf = document(caseId, CHAIR, PDF);
        assertThat(type(pdf)).isEqualTo(PDF);
        assertThat(pdf.body()).startsWith("%PDF-".getBytes(UTF_8));
        assertThat(type(document(caseId, CHAIR, "text/html, application/pdf;q=0.9")))
                .startsWith(HTML);
        assertThat(type(document(caseId, CHAIR, "text/html;q=0.5, application/pdf")))
                .isEqualTo(PDF);
        assertThat(type(document(caseId, CHAIR, null))).isEqualTo(PDF);
        assertThat(type(document(caseId, CHAIR, "image/png")))
                .as("as if no form were asked for")
                .isEqualTo(PDF);
    }

    @Test
    void each_reader_has_a_copy_with_their_own_name_and_always_the_same() throws IOException {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");

        assertThat(text(document(caseId, CHAIR, HTML)))
                .contains("Copy for chair,")
                .doesNotContain("Copy for panel-police");
        assertThat(text(document(caseId, POLICE, HTML)))
                .contains("Copy for panel-police,")
                .doesNotContain("Copy for chair");
        var copy = document(caseId, POLICE, PDF).body();
        assertThat(copy).isEqualTo(document(caseId, POLICE, PDF).body());
        assertThat(copy).isNotEqualTo(document(caseId, CHAIR, PDF).body());
        try (var pdf = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Copy for panel-police,");
        }
    }

    @Test
    void what_the_panel_writes_is_in_the_document_and_its_earlier_words_are_kept() {
        var caseId = journey.convened(today().minusDays(3));
        written(caseId, """
                {"incident": "Found at home.", "genogram": {"people": [{"key": "child", "description": "An infant"}]}}""");
        written(caseId, """
                {"incident": "Found in the garden.", "keyEpisodes":
                 [{"from": "2026-08-20", "to": "2026-08-21", "what": "Two visits", "analysis": "Not compared."}]}""");

        var sheet = journey.get("/rapid-reviews/" + caseId, CHAIR).json();
        assertThat(sheet.at("/narratives/0/narrative/incident").asString()).isEqualTo("Found at home.");
        assertThat(sheet.at("/narratives/0/by").asString()).isEqualTo("screener");
        assertThat(sheet.at("/narratives/1/version").asInt()).isEqualTo(2);
        assertThat(text(document(caseId, CHAIR, HTML)))
                .contains("Found in the garden.", "Two visits")
                .doesNotContain("Found at home.");
    }

    @Test
    void the_reference_of_the_notification_stands_in_the_document_whatever_else_is_written() {
        var caseId = journey.convened(today().minusDays(3));
        var kept = journey.put(caseId, "notification-reference", SCREENER, "{\"reference\": \"SIN-2026-0042\"}");
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        written(caseId, "{\"incident\": \"Found at home.\"}");

        assertThat(text(document(caseId, CHAIR, HTML))).contains("SIN-2026-0042");
        var sheet = journey.get("/rapid-reviews/" + caseId, CHAIR).json();
        assertThat(sheet.at("/notificationReferences/0/words/text").asString()).isEqualTo("SIN-2026-0042");
    }

    @Test
    void a_browser_may_apply_the_pages_own_style_and_nothing_else() throws Exception {
        var caseId = journey.convened(today().minusDays(3));

        var page = document(caseId, CHAIR, HTML);
        var style = text(page)
                .substring(text(page).indexOf("<style>") + 7, text(page).indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "';");
    }

    @Test
    void a_tie_to_nobody_is_refused_by_its_rule_and_nothing_is_written() {
        var caseId = journey.convened(today().minusDays(3));

        var refused = journey.put(caseId, "narrative", SCREENER, """
                {"genogram": {"people": [{"key": "child", "description": "An infant"}],
                 "ties": [{"from": "aunt", "kinship": "CARER_OF", "to": "child"}]}}""");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/rule").asString()).isEqualTo("rapid-review/a-genogram-holds-together");
        assertThat(journey.get("/rapid-reviews/" + caseId, CHAIR).json().at("/narratives"))
                .isEmpty();
    }

    private void written(CaseId caseId, String narrative) {
        var answer = journey.put(caseId, "narrative", SCREENER, narrative);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    @Test
    void who_may_not_read_the_review_reads_neither_its_document_nor_its_chronology() {
        var caseId = journey.convened(today().minusDays(3));

        assertThat(document(caseId, STRANGER, PDF).statusCode()).isEqualTo(404);
        assertThat(document(caseId, STRANGER, HTML).statusCode()).isEqualTo(404);
        assertThat(document(caseId, OPERATOR, HTML).statusCode()).isEqualTo(403);
        assertThat(journey.get(chronology(caseId), STRANGER).status()).isEqualTo(404);
        assertThat(journey.get(chronology(caseId), OPERATOR).status()).isEqualTo(403);
        assertThat(journey.get(chronology(caseId), POLICE).status()).isEqualTo(200);
    }

    @Test
    void the_chronology_names_the_return_and_the_event_of_each_line() {
        var caseId = journey.opened(today().minusDays(3));
        journey.post("/rapid-reviews/" + caseId + "/agencies", SCREENER, """
                {"agency": "ACUTE_TRUST", "organisation": "RX0", "lead": "lead-hospital", "subjects": ["the child"],
                 "periodFrom": "2024-09-01", "periodTo": "2026-09-01"}""");
        var handedIn = journey.put(caseId, "returns/1", HOSPITALS_LEAD, """
                {"nil": false, "author": "A. Author", "approver": "B. Approver", "recordsSearched": "All records", "analysis": "Seen apart.",
                 "contacts": [{"on": "2026-08-20", "who": "Nurse, mother", "what": "A bruise was seen.", "childSeen": true}]}""");
        assertThat(handedIn.status()).as(handedIn.text()).isLessThan(300);

        var line = journey.await(
                        chronology(caseId), SCREENER, told -> told.at("/lines").size() == 1)
                .at("/lines/0");
        assertThat(line.at("/agency/organisation").asString()).isEqualTo("RX0");
        assertThat(line.at("/returnVersion").asInt()).isEqualTo(1);
        assertThat(UUID.fromString(line.at("/event").asString())).isNotNull();
        assertThat(line.at("/contact/what").asString()).isEqualTo("A bruise was seen.");
    }

    private HttpResponse<byte[]> document(CaseId caseId, String token, @Nullable String accept) {
        return new DocumentReader(port).get("/rapid-reviews/" + caseId + "/document", token, accept);
    }

    private static String chronology(CaseId caseId) {
        return "/rapid-reviews/" + caseId + "/chronology";
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
