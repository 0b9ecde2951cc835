package org.safeguarding.review.rapidreview.view.document;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.review.rapidreview.view.clock.ReviewClock;
import org.safeguarding.review.rapidreview.view.sheet.Footing;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** What the review is, its dates, and how late it was and why. */
final class HeadPart {

    private HeadPart() {}

    static void write(Html page, ReviewSheet sheet, List<ReviewClock> clocks) {
        boolean notified = sheet.basis() == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION;
        var facts = new LinkedHashMap<String, String>();
        facts.put("Reference", sheet.caseId().toString());
        facts.put("Stage", Wording.stage(sheet.stage()));
        facts.put("Basis", basis(sheet.basis()));
        if (notified) {
            facts.put("Reference of the notification", reference(sheet));
        }
        facts.put("Notification sent on", notified ? Wording.day(sheet.notifiedOn()) : "Not notified");
        facts.put("Review required on", Wording.day(sheet.requiredOn()));
        facts.put("Opened on", Wording.day(sheet.openedOn()));
        facts.put("Due on", Wording.day(sheet.dueOn()));
        facts.put("Policy", Wording.orNothing(sheet.policy()));
        facts.put("Lateness", lateness(sheet, clocks));
        page.facts("The review and its dates", facts);
        if (sheet.footings().size() > 1 || !sheet.refusedBy().isEmpty()) {
            page.table(
                    "What the review rested on, from first to last",
                    List.of("Basis", "Notification sent on", "Review required on", "Opened on"),
                    sheet.footings().stream().map(HeadPart::row).toList());
        }
        page.table(
                "Days by which the review was due, each as it was counted",
                List.of("Counted by", "Counted from", "Due on", "How it ended"),
                clocks.stream()
                        .filter(ReviewClock::isOfTheReview)
                        .map(HeadPart::count)
                        .toList());
        page.table(
                "Delays that were explained",
                List.of("Explained on", "Reason", "In words", "New target", "Agencies told"),
                sheet.delays().stream()
                        .map(delay -> List.of(
                                Wording.day(delay.explainedOn()),
                                Wording.code(delay.reason()),
                                Wording.words(delay.words()),
                                Wording.day(delay.newTarget()),
                                Wording.codes(delay.told())))
                        .toList());
    }

    private static String reference(ReviewSheet sheet) {
        return sheet.notificationReferences().isEmpty()
                ? Wording.NOT_RECORDED
                : Wording.words(sheet.notificationReferences().getLast().words());
    }

    private static List<String> count(ReviewClock clock) {
        var deadline = clock.deadline();
        return List.of(
                clock.name(),
                Wording.day(deadline.trigger()),
                Wording.day(deadline.dueOn()),
                clock.ended().map(HeadPart::ended).orElse("Not signed off yet"));
    }

    private static String ended(Standing standing) {
        var words = standing.inWords();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static List<String> row(Footing footing) {
        return List.of(
                basis(footing.basis()),
                Wording.day(footing.notifiedOn()),
                Wording.day(footing.requiredOn()),
                footing.openedOn() == null
                        ? "Refused: " + String.join(", ", footing.refusedBy())
                        : Wording.day(footing.openedOn()));
    }

    private static String basis(ReviewBasis basis) {
        return switch (basis) {
            case SERIOUS_INCIDENT_NOTIFICATION -> "Serious incident notification";
            case LOCAL_DECISION -> "Local decision, without a notification";
        };
    }

    /** A day that was missed before another count began is told beside the signature that was in time by the other. */
    private static String lateness(ReviewSheet sheet, List<ReviewClock> clocks) {
        var missed = clocks.stream()
                .filter(ReviewClock::isOfTheReview)
                .filter(clock -> clock.ended()
                        .filter(standing -> standing.state() == ClockState.STOPPED && standing.breached())
                        .isPresent())
                .map(clock -> " The day by which it was due before, "
                        + Wording.day(clock.deadline().dueOn()) + ", was missed.")
                .collect(joining());
        if (sheet.signOffs().isEmpty()) {
            return "Not signed off." + missed;
        }
        int late = sheet.signOffs().getFirst().workingDaysLate();
        return (late == 0
                        ? "Signed off in time."
                        : "Signed off " + late + (late == 1 ? " working day" : " working days") + " late.")
                + missed;
    }
}
