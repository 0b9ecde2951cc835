package org.safeguarding.review.rapidreview.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the panel itself writes of the case: the parts of the Rapid Review's template (domain.md, section 5) that neither the
 * agencies' returns nor any other fact fills. What is null or empty is not written yet.
 */
public record Narrative(
        @Nullable String livedExperience,
        @Nullable Genogram genogram,
        @Nullable String incident,
        @Nullable String siblings,
        List<KeyEpisode> keyEpisodes,
        @Nullable String identity,
        @Nullable String analysis,
        @Nullable String goodPractice,
        @Nullable String localLearning,
        @Nullable String singleAgencyLearning,
        @Nullable String nationalLearning,
        @Nullable String earlierReviews,
        @Nullable String familyPlan,
        @Nullable String practitionerPlan,
        @Nullable String parallelProcesses) {

    public Narrative {
        keyEpisodes = List.copyOf(keyEpisodes);
    }

    boolean tellsSomething() {
        return genogram != null
                || !keyEpisodes.isEmpty()
                || Stream.of(
                                livedExperience,
                                incident,
                                siblings,
                                identity,
                                analysis,
                                goodPractice,
                                localLearning,
                                singleAgencyLearning,
                                nationalLearning,
                                earlierReviews,
                                familyPlan,
                                practitionerPlan,
                                parallelProcesses)
                        .anyMatch(part -> part != null);
    }

    @Override
    public String toString() {
        return "narrative";
    }
}
