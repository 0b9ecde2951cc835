package org.safeguarding.review.rapidreview.view.document;

import java.util.ArrayList;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.review.rapidreview.view.sheet.Interests;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** Who sat on the panel, who was there, who declared what, and who signed. */
final class AttendancePart {

    private AttendancePart() {}

    static void write(Html page, ReviewSheet sheet) {
        page.heading(2, "Panel, attendance and sign-off")
                .table("Panel", List.of("Account", "Agency", "Present", "Conflict of interest"), seats(sheet))
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
        var rows = new ArrayList<List<String>>();
        var panel = sheet.panel();
        if (panel != null) {
            rows.add(seat(sheet, panel.chair(), "Chair, " + Wording.code(Agency.PARTNERSHIP)));
            panel.members().forEach(seat -> rows.add(seat(sheet, seat.member(), Wording.code(seat.agency()))));
        }
        return rows;
    }

    private static List<String> seat(ReviewSheet sheet, String account, String agency) {
        boolean present =
                sheet.meetings().stream().anyMatch(held -> held.present().contains(account));
        var declared = sheet.interests().stream()
                .filter(one -> one.person().equals(account))
                .reduce((earlier, later) -> later)
                .map(Interests::conflict);
        return List.of(
                account,
                agency,
                sheet.meetings().isEmpty() ? "Not met yet" : present ? "Yes" : "No",
                declared.map(conflict -> conflict ? "Declared" : "None declared")
                        .orElse("Nothing declared"));
    }
}
