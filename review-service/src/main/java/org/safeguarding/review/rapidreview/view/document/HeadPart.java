package org.safeguarding.review.rapidreview.view.document;

import java.util.LinkedHashMap;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** What the review is, its dates, and how late it was and why. */
final class HeadPart {

    private HeadPart() {}

    static void write(Html page, ReviewSheet sheet, Told told) {
        boolean notified = sheet.basis() == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION;
        var facts = new LinkedHashMap<String, String>();
        facts.put("Reference", sheet.caseId().toString());
        facts.put("Stage", Wording.stage(sheet.stage()));
        facts.put("Basis", notified ? "Serious incident notification" : "Local decision, without a notification");
        if (notified) {
            facts.put("Reference of the notification", told.text(Narrative::notificationReference));
        }
        facts.put("Notification sent on", notified ? Wording.day(sheet.notifiedOn()) : "Not notified");
        facts.put("Review required on", Wording.day(sheet.requiredOn()));
        facts.put("Opened on", Wording.day(sheet.openedOn()));
        facts.put("Due on", Wording.day(sheet.dueOn()));
        facts.put("Policy", Wording.orNothing(sheet.policy()));
        facts.put("Lateness", lateness(sheet));
        page.facts("The review and its dates", facts);
        page.table(
                "Delays that were explained",
                java.util.List.of("Explained on", "Reason", "In words", "New target", "Agencies told"),
                sheet.delays().stream()
                        .map(delay -> java.util.List.of(
                                Wording.day(delay.explainedOn()),
                                Wording.code(delay.reason()),
                                Wording.words(delay.words()),
                                Wording.day(delay.newTarget()),
                                Wording.codes(delay.told())))
                        .toList());
    }

    private static String lateness(ReviewSheet sheet) {
        if (sheet.signOffs().isEmpty()) {
            return "Not signed off.";
        }
        int late = sheet.signOffs().getFirst().workingDaysLate();
        return late == 0
                ? "Signed off in time."
                : "Signed off " + late + (late == 1 ? " working day" : " working days") + " late.";
    }
}
