package org.safeguarding.review.rapidreview.view.document;

import java.util.LinkedHashMap;
import java.util.List;
import org.safeguarding.review.rapidreview.domain.KeyEpisode;
import org.safeguarding.review.rapidreview.domain.Narrative;

/** What the panel makes of what the agencies told. */
final class PanelAnalysisPart {

    private PanelAnalysisPart() {}

    static void write(Html page, Told told) {
        var analysis = new LinkedHashMap<String, String>();
        analysis.put("What happened and why", told.text(Narrative::analysis));
        analysis.put("Good practice", told.text(Narrative::goodPractice));
        page.heading(2, "Key episodes");
        told.table(
                page,
                "Key episodes of practice",
                List.of("From", "To", "What", "Analysis"),
                Narrative::keyEpisodes,
                PanelAnalysisPart::row);
        page.heading(2, "Identity, inequality, racism and disability")
                .paragraph(told.text(Narrative::identity))
                .heading(2, "Analysis by the panel")
                .facts("What the panel makes of it", analysis);
    }

    private static List<String> row(KeyEpisode episode) {
        return List.of(Wording.day(episode.from()), Wording.day(episode.to()), episode.what(), episode.analysis());
    }
}
