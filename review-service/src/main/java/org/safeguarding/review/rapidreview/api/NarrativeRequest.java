package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.Text;
import org.safeguarding.review.rapidreview.domain.Genogram;
import org.safeguarding.review.rapidreview.domain.KeyEpisode;
import org.safeguarding.review.rapidreview.domain.Kinship;
import org.safeguarding.review.rapidreview.domain.Narrative;

/** The panel's part of the template; each part may be left out until it is written. */
record NarrativeRequest(
        @Schema(description = "The child's lived experience and voice.", example = "She reached for her grandmother.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String livedExperience,

        @Valid @Nullable GenogramRequest genogram,

        @Schema(description = "What happened to the child.", example = "A bruise was found on an infant.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String incident,

        @Schema(
                description = "Siblings and other children at risk, and what was done for their safety.",
                example = "A brother of three was seen on the same day.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String siblings,

        @Size(max = 100) List<@NotNull @Valid EpisodeRequest> keyEpisodes,

        @Schema(
                description = "Identity, inequality, racism and disability, and what they meant for the child.",
                example = "The mother was interpreted for by her sister.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String identity,

        @Schema(description = "What happened, and why.", example = "Each agency held one half of the story.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String analysis,

        @Schema(example = "The health visitor came back on the same day.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String goodPractice,

        @Schema(description = "Learning for the partnership.", example = "Injuries of infants are read together.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String localLearning,

        @Schema(description = "Learning for one agency alone.", example = "The trust reviews its body maps.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String singleAgencyLearning,

        @Schema(description = "Learning for the country.", example = "Guidance on bruises is not read by dentists.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String nationalLearning,

        @Schema(description = "Links to earlier reviews.", example = "The review of 2024 recommended the same.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String earlierReviews,

        @Schema(description = "How the family takes part and is told.", example = "The chair meets the grandmother.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String familyPlan,

        @Schema(description = "How practitioners take part and are told.", example = "An event on 12 October.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String practitionerPlan,

        @Schema(
                description = "A criminal investigation, an inquest, family proceedings or other processes.",
                example = "The police investigate; care proceedings have begun.")
        @Text(max = 20_000, lines = true, optional = true)
        @Nullable
        String parallelProcesses,

        @Schema(description = "Today in London where left out.", example = "2026-09-24") @NotInFuture @Nullable
        LocalDate on) {

    NarrativeRequest {
        keyEpisodes = keyEpisodes == null ? List.of() : keyEpisodes;
    }

    Narrative toNarrative() {
        return new Narrative(
                livedExperience,
                genogram == null ? null : genogram.toGenogram(),
                incident,
                siblings,
                keyEpisodes.stream().map(EpisodeRequest::toEpisode).toList(),
                identity,
                analysis,
                goodPractice,
                localLearning,
                singleAgencyLearning,
                nationalLearning,
                earlierReviews,
                familyPlan,
                practitionerPlan,
                parallelProcesses);
    }

    @Override
    public String toString() {
        return "NarrativeRequest[not shown]";
    }

    /** The people of the family and household, and what they are to each other. */
    record GenogramRequest(
            @NotEmpty @Size(max = 60) List<@NotNull @Valid PersonRequest> people,
            @Size(max = 200) List<@NotNull @Valid TieRequest> ties) {

        GenogramRequest {
            ties = ties == null ? List.of() : ties;
        }

        Genogram toGenogram() {
            return new Genogram(
                    people.stream().map(PersonRequest::toPerson).toList(),
                    ties.stream().map(TieRequest::toTie).toList());
        }

        @Override
        public String toString() {
            return "GenogramRequest[not shown]";
        }
    }

    /** Somebody in the family or household. */
    record PersonRequest(
            @Schema(description = "How this genogram calls them.", example = "child") @Text(max = 40)
            String key,

            @Schema(example = "The child, five months old") @Text(max = 500)
            String description,

            @Schema(example = "2026-04-02") @Nullable LocalDate bornOn,

            @Schema(description = "Left out where they live or it is not known.", example = "2026-09-07") @Nullable
            LocalDate diedOn) {

        Genogram.Person toPerson() {
            return new Genogram.Person(key, description, bornOn, diedOn);
        }

        @Override
        public String toString() {
            return "PersonRequest[not shown]";
        }
    }

    /** What the one person is to the other. */
    record TieRequest(
            @Schema(example = "mother") @Text(max = 40) String from,
            @Schema(example = "PARENT_OF") @NotNull Kinship kinship,
            @Schema(example = "child") @Text(max = 40) String to) {

        Genogram.Tie toTie() {
            return new Genogram.Tie(from, kinship, to);
        }
    }

    /** A stretch of practice that decided much. */
    record EpisodeRequest(
            @Schema(example = "2026-08-20") @NotNull LocalDate from,
            @Schema(example = "2026-08-27") @NotNull LocalDate to,

            @Schema(example = "Two visits to the emergency department") @Text(max = 2_000, lines = true)
            String what,

            @Schema(example = "The second visit was not compared with the first.") @Text(max = 20_000, lines = true)
            String analysis) {

        KeyEpisode toEpisode() {
            return new KeyEpisode(from, to, what, analysis);
        }

        @Override
        public String toString() {
            return "EpisodeRequest[not shown]";
        }
    }
}
