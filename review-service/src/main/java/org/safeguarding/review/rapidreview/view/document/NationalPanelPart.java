package org.safeguarding.review.rapidreview.view.document;

import java.util.List;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;
import org.safeguarding.review.rapidreview.view.sheet.Said;

/** What passed between the partnership and the national Panel, and what became of the outcome. */
final class NationalPanelPart {

    private NationalPanelPart() {}

    static void write(Html page, ReviewSheet sheet) {
        if (sheet.sent().isEmpty()
                && sheet.reconsiderations().isEmpty()
                && sheet.conclusions().isEmpty()) {
            return;
        }
        page.heading(2, "National Panel and conclusion")
                .table(
                        "Packs sent to the national Panel",
                        List.of("Sent on", "SHA-256 of the pack"),
                        sheet.sent().stream()
                                .map(sent -> List.of(Wording.day(sent.on()), sent.packSha256()))
                                .toList())
                .table(
                        "Answers of the national Panel",
                        List.of("On", "Answer", "Words"),
                        sheet.panelAnswers().stream()
                                .map(it -> List.of(
                                        Wording.day(it.on()), Wording.code(it.answer()), Wording.words(it.words())))
                                .toList());
        said(page, "What the national Panel's questions were answered", sheet.panelReplies());
        said(page, "Reconsiderations", sheet.reconsiderations());
        said(page, "Outcomes upheld against the advice", sheet.upholdings());
        page.table(
                "Outcomes carried out",
                List.of("From", "Outcome", "Decided on"),
                sheet.conclusions().stream()
                        .map(it -> List.of(
                                Wording.day(it.concludedOn()),
                                Wording.outcome(it.outcome()),
                                Wording.day(it.decidedOn())))
                        .toList());
    }

    private static void said(Html page, String caption, List<Said> said) {
        if (!said.isEmpty()) {
            page.table(
                    caption,
                    List.of("On", "Words"),
                    said.stream()
                            .map(it -> List.of(Wording.day(it.on()), Wording.words(it.words())))
                            .toList());
        }
    }
}
