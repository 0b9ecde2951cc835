package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.Journey.today;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.file.Sha256;

/** Takes a case along every door of the review and of what follows from it that lets words in, each a canary. */
record WordsOfAReview(OneCase of, Canaries canaries) {

    /** Each part of the panel's narrative that holds words, in the order in which it is sent. */
    private static final List<String> PARTS_OF_THE_NARRATIVE = List.of(
            "lived experience",
            "incident",
            "siblings",
            "identity",
            "analysis",
            "good practice",
            "local learning",
            "single-agency learning",
            "national learning",
            "earlier reviews",
            "family plan",
            "practitioner plan",
            "parallel processes",
            "child in the genogram",
            "mother in the genogram",
            "key episode",
            "analysis of the episode");

    /** A split panel decides for a practice review, the national Panel asks and disagrees, and the partners withhold its report. */
    void withheldInTheEnd() throws Exception {
        gathered();
        split();
        of.changeReview("screener", "/outcome", ReviewJourney.outcome("LOCAL_CSPR", word("outcome"), today()));
        of.rapidReview()
                .adds("screener", "/delays", ReviewJourney.delay("LATE_RETURN", word("delay"), today()))
                .adds("screener", "/recommendations", "{\"words\": \"%s\"}".formatted(word("recommendation")));
        of.signedOff(today())
                .sent(today())
                .changeReview("screener", "/panel-response", panel("ASKS", "asked by the Panel"))
                .changeReview("screener", "/panel-response/reply", "{\"words\": \"%s\"}".formatted(word("reply")))
                .changeReview("screener", "/panel-response", panel("DISAGREES", "doubt of the Panel"))
                .changeReview("chair", "/upholding", "{\"reasons\": \"%s\"}".formatted(word("upholding")));
        carriedOut(of.followUp("/recommendations/%s/RR-1"));
        withheld(written(of.followUp("/practice-reviews/%s")));
        of.followUp("/recommendations/%s/PR-1")
                .step("partner-la", "/refusal", "{\"reason\": \"%s\"}".formatted(word("refusal")));
    }

    /** The report is published, and is public no longer once its year is over. */
    void withdrawnInTheEnd() throws Exception {
        of.reviewed("LOCAL_CSPR", word("only outcome"))
                .sent(today())
                .changeReview("screener", "/panel-response", panel("AGREES", "agreement to a local review"));
        var review = written(of.followUp("/practice-reviews/%s"));
        RunningHouse.itIs(publication().toString());
        review.step(
                "screener",
                "/publication",
                "{\"hash\": \"%s\"}".formatted(HexFormat.of().formatHex(Sha256.of(report()))));
        RunningHouse.itIs(publication().plusYears(1).plusDays(1).toString());
        review.step("screener", "/withdrawal", "{\"reason\": \"%s\"}".formatted(word("withdrawal of the report")))
                .in("chair", "WITHDRAWN_FROM_PUBLICATION");
    }

    /** The national Panel doubts, the panel decides for learning instead, and what comes to be known then opens the review anew. */
    void reopenedInTheEnd() throws Exception {
        of.reviewed("NO_FURTHER_ACTION", word("first outcome"))
                .sent(today())
                .changeReview("screener", "/panel-response", panel("DISAGREES", "other doubt of the Panel"))
                .changeReview("chair", "/reconsideration", "{\"reason\": \"%s\"}".formatted(word("reconsideration")))
                .decided("ALTERNATE_LEARNING", word("second outcome"), today())
                .signedOff(today())
                .sent(today())
                .changeReview("screener", "/panel-response", panel("AGREES", "agreement of the Panel"));
        learned(of.followUp("/learning/%s"));
        of.changeReview("chair", "/reopening", """
                {"information": "%s", "source": "%s"}""".formatted(word("reopening"), word("reopening by")));
    }

    /** Whoever may read the document reads every part of the narrative in it, and what was said beside it. */
    void arePrintedIn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var printed = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(Stream.concat(
                            PARTS_OF_THE_NARRATIVE.stream(),
                            Stream.of("dissent", "missing", "safety action", "escalation", "return", "outcome")))
                    .allSatisfy(part -> assertThat(printed).as(part).contains(word(part)));
        }
    }

    private void gathered() {
        var agency = """
                {"agency": "%s", "organisation": "%s", "lead": "%s", "subjects": ["%s"], "periodFrom": "2024-09-01",
                 "periodTo": "2026-09-01", "questions": "%s"}""";
        of.review();
        of.rapidReview()
                .adds(
                        "screener",
                        "/agencies",
                        agency.formatted("ACUTE_TRUST", "RX0", "lead-hospital", word("subject"), word("scope")))
                .adds(
                        "screener",
                        "/agencies",
                        agency.formatted("POLICE", "POLICE-X0", "lead-police", word("subject"), word("scope")))
                .adds("chair", "/shared", "{\"words\": \"%s\"}".formatted(word("shared")))
                .adds("screener", "/safety-actions", """
                        {"action": "%s", "owner": {"agency": "ACUTE_TRUST", "organisation": "RX0", "dueOn": "%s"}}""".formatted(word("safety action"), today()));
        of.returned(Lead.ACUTE_TRUST, ReviewJourney.fullReturn(word("return")))
                .changeReview("screener", "/missing-returns", """
                        {"agency": "POLICE", "organisation": "POLICE-X0", "reason": "%s"}""".formatted(word("missing")))
                .changeReview("screener", "/narrative", narrative())
                .changeReview(
                        "screener", "/notification-reference", "{\"reference\": \"%s\"}".formatted(word("reference")))
                .panelMet(today());
    }

    private String narrative() {
        return """
                {"livedExperience": "%s", "incident": "%s", "siblings": "%s", "identity": "%s", "analysis": "%s",
                 "goodPractice": "%s", "localLearning": "%s", "singleAgencyLearning": "%s", "nationalLearning": "%s",
                 "earlierReviews": "%s", "familyPlan": "%s", "practitionerPlan": "%s", "parallelProcesses": "%s",
                 "genogram": {"people": [{"key": "child", "description": "%s"}, {"key": "mother", "description": "%s"}],
                              "ties": [{"from": "mother", "kinship": "PARENT_OF", "to": "child"}]},
                 "keyEpisodes": [{"from": "2026-08-20", "to": "2026-08-27", "what": "%s", "analysis": "%s"}]}""".formatted(PARTS_OF_THE_NARRATIVE.stream().map(this::word).toArray());
    }

    private void split() throws Exception {
        of.holds("panel-la", "LOCAL_CSPR", word("position"), today())
                .holds("panel-icb", "LOCAL_CSPR", word("position"), today())
                .holds("panel-police", "NO_FURTHER_ACTION", word("dissent"), today())
                .changeReview("screener", "/escalation", "{\"question\": \"%s\"}".formatted(word("escalation")))
                .changeReview("partner-la", "/escalation/answer", """
                        {"outcome": "LOCAL_CSPR", "words": "%s"}""".formatted(word("answer to the escalation")));
    }

    /** From the reviewer who falls ill to the copies of the report that all three partners approved. */
    private FollowUp written(FollowUp review) throws Exception {
        review.in("chair", "COMMISSIONED");
        review.step("partner-la", "/reviewer", """
                        {"reviewer": "reviewer-who-fell-ill", "agency": "VOLUNTARY", "organisation": "CHARITY-X0"}""")
                .step("partner-la", "/reviewer/successor", """
                        {"reviewer": "reviewer", "agency": "PARTNERSHIP", "organisation": "REVIEWER-X0",
                         "reason": "%s"}""".formatted(word("another reviewer")))
                .step("partner-icb", "/terms", """
                        {"scope": "%s", "periodFrom": "2024-09-01", "periodTo": "2026-09-07",
                         "familyPlan": "%s"}""".formatted(word("terms"), word("family plan of the terms")))
                .step("screener", "/pause", """
                        {"reason": "CRIMINAL_PROCEEDINGS", "panelToldOn": "%s", "words": "%s"}""".formatted(today(), word("pause")));
        review.ends("screener", "/pause");
        review.step("screener", "/fieldwork", "{}")
                .adds(
                        "partner-police",
                        "/progress-requests",
                        "{\"words\": \"%s\"}".formatted(word("asked of progress")))
                .adds("reviewer", "/progress", "{\"words\": \"%s\"}".formatted(word("progress of the review")))
                .step("reviewer", "/family-involvement", """
                        {"how": "%s", "views": "%s"}""".formatted(
                                word("how the family took part"), word("views of the family")))
                .adds("screener", "/delays", """
                        {"reason": "FAMILY_COURT", "newTarget": "%s", "told": ["NATIONAL_PANEL"], "words": "%s"}""".formatted(today().plusMonths(7), word("delay of the report")))
                .handsIn("reviewer", report())
                .adds("reviewer", "/recommendations", "{\"text\": \"%s\"}".formatted(word("recommended by the report")))
                .step("screener", "/fact-check", "{}");
        for (var partner : ReviewJourney.PARTNERS) {
            review.step(partner, "/approval", "{\"draft\": 1}");
        }
        return review.drawsCopies("screener", report())
                .step("screener", "/prepublication", """
                {"to": ["NATIONAL_PANEL", "SECRETARY_OF_STATE"], "publicationPlannedOn": "%s"}""".formatted(publication()));
    }

    private byte[] report() {
        return PrintedReport.of("What was not put together: " + word("report"));
    }

    /** A working day by the calendar that the rule of publication asks. */
    private static LocalDate publication() {
        return WorkingDays.after(today().plusDays(40), 1);
    }

    private void withheld(FollowUp review) {
        for (var partner : ReviewJourney.PARTNERS) {
            review.step(partner, "/withholding", """
                    {"justification": "%s", "improvements": "%s"}""".formatted(word("withholding"), word("improvements")));
        }
        review.in("chair", "WITHHELD");
    }

    private void carriedOut(FollowUp recommendation) {
        recommendation
                .step("screener", "/assignment", """
                        {"owner": %s, "themes": ["NEGLECT"], "dueOn": "%s"}""".formatted(Lead.POLICE.owner(), today().plusDays(7)))
                .step("screener", "/reassignment", """
                        {"owner": %s, "reason": "%s"}""".formatted(Lead.ACUTE_TRUST.owner(), word("another owner")))
                .step("screener", "/due-date", """
                        {"dueOn": "%s", "reason": "%s"}""".formatted(today().plusDays(9), word("another day")))
                .adds("lead-hospital", "/progress", """
                        {"note": "%s", "actions": [{"text": "%s"}]}""".formatted(word("progress"), word("action")))
                .step("lead-hospital", "/evidence", """
                        {"text": "%s", "reference": "%s"}""".formatted(word("evidence"), word("where evidence is kept")))
                .step("partner-icb", "/evidence-return", "{\"reason\": \"%s\"}".formatted(word("returned")))
                .step("lead-hospital", "/evidence", "{\"text\": \"%s\"}".formatted(word("more evidence")))
                .step("partner-icb", "/assurance", "{\"reason\": \"%s\"}".formatted(word("assurance")));
    }

    private void learned(FollowUp learning) {
        learning.in("chair", "COMMISSIONED");
        learning.step("screener", "/plan", """
                        {"kind": "SINGLE_AGENCY_REVIEW", "dueOn": "%s", "owner": %s, "questions": "%s"}""".formatted(
                                today().plusDays(7), Lead.ACUTE_TRUST.owner(), word("questions of the learning")))
                .step("lead-hospital", "/start", "{}")
                .adds("screener", "/delays", """
                        {"reason": "LATE_RETURN", "text": "%s", "newTarget": "%s", "told": ["ICB"]}""".formatted(word("delay of the learning"), today().plusDays(8)))
                .step("lead-hospital", "/findings", "{\"findings\": \"%s\"}".formatted(word("findings")))
                .adds("lead-hospital", "/recommendations", "{\"text\": \"%s\"}".formatted(word("learned")))
                .step("chair", "/closing", "{}");
    }

    private String panel(String answer, String name) {
        return ReviewJourney.panelAnswer(answer, word(name), today());
    }

    private String word(String name) {
        return canaries.of("review/" + name);
    }
}
