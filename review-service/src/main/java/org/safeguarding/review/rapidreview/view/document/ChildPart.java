package org.safeguarding.review.rapidreview.view.document;

import java.util.List;
import org.safeguarding.review.rapidreview.domain.Genogram;
import org.safeguarding.review.rapidreview.domain.Narrative;

/** Who the child is and lived with, and what happened. */
final class ChildPart {

    private ChildPart() {}

    static void write(Html page, Told told) {
        page.heading(2, "The child's lived experience and voice")
                .paragraph(told.text(Narrative::livedExperience))
                .heading(2, "Genogram");
        told.table(
                page,
                "People of the family and household",
                List.of("Person", "Description", "Born on", "Died on"),
                narrative -> genogram(narrative).people(),
                ChildPart::row);
        told.table(
                page,
                "What they are to each other",
                List.of("Person", "Is", "To"),
                narrative -> genogram(narrative).ties(),
                ChildPart::row);
        page.heading(2, "Incident").paragraph(told.text(Narrative::incident));
    }

    private static Genogram genogram(Narrative narrative) {
        var genogram = narrative.genogram();
        return genogram == null ? new Genogram(List.of(), List.of()) : genogram;
    }

    private static List<String> row(Genogram.Person person) {
        return List.of(
                person.key(),
                person.description(),
                Wording.day(person.bornOn()),
                person.diedOn() == null ? "-" : Wording.day(person.diedOn()));
    }

    private static List<String> row(Genogram.Tie tie) {
        return List.of(tie.from(), Wording.code(tie.kinship()), tie.to());
    }
}
