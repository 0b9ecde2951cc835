package org.safeguarding.review.rapidreview.view.document;

import java.util.List;
import org.safeguarding.review.rapidreview.domain.NewInformation;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** Whether the review was opened anew or ended early. */
final class ClosingPart {

    private ClosingPart() {}

    static void write(Html page, ReviewSheet sheet) {
        if (!sheet.reopenings().isEmpty()) {
            page.heading(2, "New information")
                    .table(
                            "Reopened with new information",
                            List.of("On", "Information", "Source"),
                            sheet.reopenings().stream()
                                    .map(it -> List.of(
                                            Wording.day(it.on()),
                                            Wording.read(it.information(), NewInformation::information),
                                            Wording.read(it.information(), NewInformation::source)))
                                    .toList());
        }
        if (!sheet.endings().isEmpty()) {
            page.heading(2, "Discontinued")
                    .table(
                            "Ended because the criteria were found not to be met",
                            List.of("Ended on", "National Panel told on"),
                            sheet.endings().stream()
                                    .map(it -> List.of(
                                            Wording.day(it.discontinuedOn()),
                                            it.panelToldOn() == null ? "Not told yet" : Wording.day(it.panelToldOn())))
                                    .toList());
        }
    }
}
