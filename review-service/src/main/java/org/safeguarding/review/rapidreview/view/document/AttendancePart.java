package org.safeguarding.review.rapidreview.view.document;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.contracts.Agency;
import org.safeguarding.review.rapidreview.view.sheet.Interests;
import org.safeguarding.review.rapidreview.view.sheet.PanelSeats;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** Who sat on the panel, who was there, who declared what, and who signed. */
final class AttendancePart {

    private AttendancePart() {}

    static void write(Html page, ReviewSheet sheet) {
        page.heading(2, "Panel, attendance and sign-off")
                .table("Panel", List.of("Account", "Agency", "Present on", "Conflict of interest"), seats(sheet))
                .table(
                        "Declared interests",
                        List.of("Account", "On", "Conflict of interest"),
                        sheet.interests().stream()
                                .map(it -> List.of(
                                        it.person(),
                                        Wording.day(it.on()),
                                        it.conflict() ? "Declared" : "None declared"))
                                .toList())
                .table(
                        "Meetings that did not take place",
                        List.of("Set for", "Cancelled on"),
                        sheet.cancelledMeetings().stream()
                                .map(it -> List.of(Wording.day(it.meetingOn()), Wording.day(it.cancelledOn())))
                                .toList())
                .table(
                        "Meetings held",
                        List.of("Held on", "Present"),
                        sheet.meetings().stream()
                                .map(held -> List.of(Wording.day(held.heldOn()), String.join(", ", held.present())))
                                .toList())
                .table(
                        "Sign-off by the chair",
                        List.of("Signed off on", "By", "Outcome", "Due on", "Working days late"),
                        sheet.signOffs().stream()
                                .map(signed -> List.of(
                                        Wording.day(signed.signedOffOn()),
                                        signed.signedOffBy(),
                                        Wording.outcome(signed.outcome()),
                                        Wording.day(signed.dueOn()),
                                        String.valueOf(signed.workingDaysLate())))
                                .toList());
    }

    private static List<List<String>> seats(ReviewSheet sheet) {
        Map<String, String> agencies = new LinkedHashMap<>();
        var panel = sheet.panel();
        if (panel != null) {
            seat(agencies, panel, "");
            sheet.earlierPanels().forEach(before -> seat(agencies, before, ", replaced"));
        }
        return agencies.entrySet().stream()
                .map(seat -> seat(sheet, seat.getKey(), seat.getValue()))
                .toList();
    }

    private static void seat(Map<String, String> agencies, PanelSeats panel, String suffix) {
        agencies.putIfAbsent(panel.chair(), "Chair, " + Wording.code(Agency.PARTNERSHIP) + suffix);
        panel.members().forEach(seat -> agencies.putIfAbsent(seat.member(), Wording.code(seat.agency()) + suffix));
    }

    private static List<String> seat(ReviewSheet sheet, String account, String agency) {
        var present = sheet.meetings().stream()
                .filter(held -> held.present().contains(account))
                .map(held -> Wording.day(held.heldOn()))
                .collect(joining("\n"));
        var declared = sheet.interests().stream()
                .filter(one -> one.person().equals(account))
                .reduce((earlier, later) -> later)
                .map(Interests::conflict);
        return List.of(
                account,
                agency,
                present.isEmpty() ? sheet.meetings().isEmpty() ? "Not met yet" : "No meeting" : present,
                declared.map(conflict -> conflict ? "Declared" : "None declared")
                        .orElse("Nothing declared"));
    }
}
