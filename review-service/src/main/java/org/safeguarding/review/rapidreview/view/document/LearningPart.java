package org.safeguarding.review.rapidreview.view.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.domain.Recommendation;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** What is learnt, by whom, and what the panel recommends. */
final class LearningPart {

    private LearningPart() {}

    static void write(Html page, ReviewSheet sheet, Told told) {
        page.heading(2, "Learning and recommendations")
                .facts("Learning", learning(told))
                .table(
                        "Recommendations of the panel",
                        List.of("No.", "Made on", "Recommendation"),
                        sheet.recommendations().stream()
                                .map(it -> List.of(
                                        String.valueOf(it.number()),
                                        Wording.day(it.madeOn()),
                                        Wording.read(it.words(), Recommendation::text)))
                                .toList());
    }

    private static Map<String, String> learning(Told told) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Local", told.text(Narrative::localLearning));
        facts.put("Of a single agency", told.text(Narrative::singleAgencyLearning));
        facts.put("National", told.text(Narrative::nationalLearning));
        facts.put("Links to earlier reviews", told.text(Narrative::earlierReviews));
        return facts;
    }
}
