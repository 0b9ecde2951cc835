package org.safeguarding.review.rapidreview.view.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.Reasoning;
import org.safeguarding.review.rapidreview.view.sheet.Decision;
import org.safeguarding.review.rapidreview.view.sheet.Escalation;
import org.safeguarding.review.rapidreview.view.sheet.Position;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** Every decision with its reasons, and the positions that led to it, dissent among them. */
final class DecisionPart {

    private DecisionPart() {}

    static void write(Html page, ReviewSheet sheet) {
        page.heading(2, "Decision");
        if (sheet.decisions().isEmpty()) {
            page.paragraph("The panel has not decided.");
        }
        for (var decision : sheet.decisions()) {
            page.heading(3, "Decision " + decision.number() + ": " + Wording.outcome(decision.outcome()))
                    .facts("Decision " + decision.number(), facts(decision));
        }
        page.heading(3, "Positions and dissent")
                .table(
                        "Positions in the order in which they were taken",
                        List.of("Member", "Agency", "On", "Position", "Words", "Dissent"),
                        sheet.positions().stream().map(DecisionPart::row).toList())
                .table(
                        "Splits that went to the lead safeguarding partners",
                        List.of("On", "Question", "Answered on", "Outcome chosen", "Answer"),
                        sheet.escalations().stream().map(DecisionPart::row).toList());
    }

    private static Map<String, String> facts(Decision decision) {
        var facts = new LinkedHashMap<String, String>();
        var reasoning = decision.reasoning();
        facts.put("Outcome", Wording.outcome(decision.outcome()));
        facts.put("Decided on", Wording.day(decision.decidedOn()));
        facts.put("Reasons", Wording.read(decision.reasons(), PanelReasons::text));
        facts.put(
                "Reading of the criteria",
                reasoning == null ? Wording.NOT_RECORDED : Wording.read(reasoning, Reasoning::criteria));
        facts.put(
                "Alternatives considered",
                reasoning == null ? Wording.NOT_RECORDED : Wording.read(reasoning, Reasoning::alternatives));
        facts.put("Recorded by", decision.recordedBy());
        return facts;
    }

    private static List<String> row(Position position) {
        return List.of(
                position.member(),
                Wording.code(position.agency()),
                Wording.day(position.on()),
                Wording.outcome(position.outcome()),
                Wording.words(position.words()),
                dissent(position));
    }

    private static String dissent(Position position) {
        if (!position.stands()) {
            return "Does not count: changed later, or a conflict of interest";
        }
        if (position.decision() == null) {
            return "No decision followed";
        }
        return position.dissent()
                ? "DISSENT from decision " + position.decision()
                : "No, decision " + position.decision();
    }

    private static List<String> row(Escalation split) {
        boolean answered = split.answeredOn() != null;
        return List.of(
                Wording.day(split.escalatedOn()),
                Wording.words(split.question()),
                answered ? Wording.day(split.answeredOn()) : "Not answered",
                answered ? Wording.outcome(Objects.requireNonNull(split.outcome())) : "-",
                answered ? Wording.words(split.answer()) : "-");
    }
}
