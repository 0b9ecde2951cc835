package org.safeguarding.review.rapidreview.view.document;

import java.util.LinkedHashMap;
import org.safeguarding.review.rapidreview.domain.Narrative;

/** How family and practitioners take part, and what runs beside the review. */
final class PlansPart {

    private PlansPart() {}

    static void write(Html page, Told told) {
        var plans = new LinkedHashMap<String, String>();
        plans.put("Family", told.text(Narrative::familyPlan));
        plans.put("Practitioners", told.text(Narrative::practitionerPlan));
        page.heading(2, "Family and practitioners")
                .facts("How they take part and are told", plans)
                .heading(2, "Parallel processes")
                .paragraph(told.text(Narrative::parallelProcesses));
    }
}
