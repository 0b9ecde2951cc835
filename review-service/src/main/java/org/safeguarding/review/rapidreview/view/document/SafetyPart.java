package org.safeguarding.review.rapidreview.view.document;

import java.util.List;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.domain.SafetyAction;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;
import org.safeguarding.review.rapidreview.view.sheet.Safety;

/** What had to be done at once. */
final class SafetyPart {

    private SafetyPart() {}

    static void write(Html page, ReviewSheet sheet, Told told) {
        page.heading(2, "Immediate safety and siblings")
                .table(
                        "Immediate safety actions",
                        List.of("No.", "Recorded on", "Action", "Owner", "Due on", "Done on"),
                        sheet.safetyActions().stream().map(SafetyPart::row).toList())
                .heading(3, "Siblings and other children at risk")
                .paragraph(told.text(Narrative::siblings));
    }

    private static List<String> row(Safety action) {
        var owner = action.owner();
        return List.of(
                String.valueOf(action.number()),
                Wording.day(action.recordedOn()),
                Wording.read(action.action(), SafetyAction::text),
                owner == null ? "Nobody yet" : Wording.agency(owner.agency()),
                owner == null ? "-" : Wording.day(owner.dueOn()),
                action.doneOn() == null ? "Not done yet" : Wording.day(action.doneOn()));
    }
}
