package org.safeguarding.review.rapidreview.view.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.safeguarding.review.rapidreview.domain.Scope;
import org.safeguarding.review.rapidreview.view.sheet.AgencyShare;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** Who was asked, for what, and how each return stands: nil is an answer, missing is none. */
final class AgenciesPart {

    private AgenciesPart() {}

    static void write(Html page, ReviewSheet sheet) {
        page.heading(2, "Agencies asked")
                .table(
                        "Agencies asked, returned and missing",
                        List.of("Agency", "Asked on", "Asked about", "Due on", "Return", "Versions"),
                        sheet.agencies().stream().map(AgenciesPart::row).toList())
                .table(
                        "What the panel shared with the agencies",
                        List.of("On", "Words"),
                        sheet.shared().stream()
                                .map(said -> List.of(Wording.day(said.on()), Wording.words(said.words())))
                                .toList());
    }

    private static List<String> row(AgencyShare share) {
        return List.of(
                Wording.agency(share.agency()),
                Wording.day(share.askedOn()),
                Wording.read(share.scope(), AgenciesPart::scope),
                Wording.day(share.dueOn()),
                state(share),
                share.versions().stream().map(AgenciesPart::version).collect(joining("\n")));
    }

    private static String scope(Scope scope) {
        return String.join(", ", scope.subjects()) + "\n" + Wording.day(scope.periodFrom()) + " to "
                + Wording.day(scope.periodTo()) + (scope.questions() == null ? "" : "\n" + scope.questions());
    }

    private static String state(AgencyShare share) {
        return switch (share.state()) {
            case OUTSTANDING -> "Outstanding";
            case IN -> "In" + before(share);
            case NIL -> "Nil: records searched, nothing known" + before(share);
            case MISSING -> "Missing: " + Wording.words(share.missingBecause());
        };
    }

    /** A return that came after all does not undo that it was missing. */
    private static String before(AgencyShare share) {
        return share.missingBecause() == null
                ? ""
                : "\nRecorded as missing before: " + Wording.words(share.missingBecause());
    }

    private static String version(AgencyShare.Version version) {
        return version.version() + ": " + Wording.day(version.submittedOn()) + (version.late() ? ", late" : "");
    }
}
