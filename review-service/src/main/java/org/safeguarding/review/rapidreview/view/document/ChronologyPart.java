package org.safeguarding.review.rapidreview.view.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.view.chronology.Chronology;
import org.safeguarding.review.rapidreview.view.chronology.ChronologyLine;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** All contacts of all agencies in one order. */
final class ChronologyPart {

    private ChronologyPart() {}

    static void write(Html page, ReviewSheet sheet, Chronology chronology) {
        page.heading(2, "Combined chronology");
        if (sheet.agencies().stream().allMatch(share -> share.versions().isEmpty())) {
            page.paragraph("No return is in.");
        } else if (chronology.unread().isEmpty() || !chronology.lines().isEmpty()) {
            page.table(
                    "Contacts of all agencies in order of day and hour",
                    List.of(
                            "Line",
                            "Day and hour",
                            "Agency and return",
                            "Who",
                            "What",
                            "Child seen",
                            "Outcome",
                            "Contradicts"),
                    chronology.lines().stream().map(ChronologyPart::row).toList());
        }
        chronology
                .unread()
                .forEach(gone -> page.paragraph(Wording.agency(gone.agency()) + ": "
                        + Wording.read(gone.content(), AgencyReturn::recordsSearched)));
    }

    private static List<String> row(ChronologyLine line) {
        var contact = line.contact();
        return List.of(
                String.valueOf(line.line()),
                Wording.day(contact.on()) + "\n" + (contact.at() == null ? "hour unknown" : contact.at()),
                Wording.agency(line.agency()) + "\nreturn " + line.returnVersion() + ", entry " + line.entry(),
                contact.who(),
                contact.what(),
                contact.childSeen() == null ? "Not said" : contact.childSeen() ? "Yes" : "No",
                Wording.orNothing(contact.outcome()),
                line.contradictions().isEmpty() ? "-" : contradictions(line));
    }

    private static String contradictions(ChronologyLine line) {
        var besides = line.contradictedBesides();
        return line.contradictions().stream()
                        .map(with -> "Line " + with.line() + ". " + with.because())
                        .collect(joining("\n"))
                + (besides == 0 ? "" : "\nAnd " + besides + " more.");
    }
}
