package org.safeguarding.review.rapidreview.view.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.view.sheet.AgencyReturns;

/** What each agency makes of what it knew: the latest version of its return. */
final class AnalysisPart {

    private AnalysisPart() {}

    static void write(Html page, List<AgencyReturns> returns) {
        page.heading(2, "Analysis by the agencies");
        if (returns.stream().allMatch(one -> one.latest() == null)) {
            page.paragraph("No return is in.");
        }
        for (var one : returns) {
            var latest = one.latest();
            if (latest != null) {
                page.heading(3, Wording.agency(one.agency()));
                latest.content()
                        .detail()
                        .ifPresentOrElse(
                                content -> page.facts(
                                        "Return of " + Wording.agency(one.agency()) + ", version " + latest.version(),
                                        facts(content, latest.nil())),
                                () -> page.paragraph(Wording.read(latest.content(), AgencyReturn::recordsSearched)));
            }
        }
    }

    private static Map<String, String> facts(AgencyReturn content, boolean nil) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Author", content.author());
        facts.put("Approver", content.approver());
        facts.put("Records searched", content.recordsSearched());
        facts.put("Period looked at", period(content));
        if (nil) {
            facts.put("Nil return", "The agency knew nothing of the family.");
        } else {
            tell(facts, content);
        }
        facts.put("Limits on sharing", Wording.orNothing(content.sharingLimits()));
        return facts;
    }

    private static String period(AgencyReturn content) {
        return content.periodFrom() == null
                ? "As asked for"
                : Wording.day(content.periodFrom()) + " to " + Wording.day(content.periodTo());
    }

    private static void tell(Map<String, String> facts, AgencyReturn content) {
        facts.put("Family information", Wording.orNothing(content.familyInformation()));
        facts.put("What happened and why", Wording.orNothing(content.analysis()));
        facts.put("Good practice", Wording.orNothing(content.goodPractice()));
        facts.put("Potential for learning", Wording.orNothing(content.learningPotential()));
        facts.put("Action already taken", all(content.immediateActions()));
        facts.put("Action proposed", all(content.proposedActions()));
    }

    private static String all(List<String> actions) {
        return actions.isEmpty() ? Wording.NOT_RECORDED : String.join("\n", actions);
    }
}
