package org.safeguarding.review.rapidreview;

import static org.safeguarding.review.rapidreview.RapidReviewStory.CASE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.domain.ContactEntry;
import org.safeguarding.review.rapidreview.domain.Genogram;
import org.safeguarding.review.rapidreview.domain.KeyEpisode;
import org.safeguarding.review.rapidreview.domain.Kinship;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.domain.NewInformation;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.Reasoning;
import org.safeguarding.review.rapidreview.domain.Recommendation;
import org.safeguarding.review.rapidreview.domain.Scope;
import org.safeguarding.review.rapidreview.domain.Words;

/** What people wrote in the invented review: all that is kept sealed. */
public final class RapidReviewWords {

    private RapidReviewWords() {}

    public static AgencyReturn answer() {
        return new AgencyReturn(
                "A. Author",
                "B. Approver",
                "The patient record",
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2026, 9, 7),
                List.of(new ContactEntry(
                        LocalDate.of(2026, 8, 20),
                        LocalTime.of(14, 30),
                        "Nurse and mother",
                        "A bruise was seen.",
                        true,
                        null)),
                null,
                "The bruise was not compared with an earlier one.",
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    public static Narrative narrative() {
        return narrative(
                new Genogram(
                        List.of(
                                new Genogram.Person("child", "Five months old", LocalDate.of(2026, 4, 2), null),
                                new Genogram.Person("mother", "Twenty-four", null, null)),
                        List.of(new Genogram.Tie("mother", Kinship.PARENT_OF, "child"))),
                new KeyEpisode(
                        LocalDate.of(2026, 8, 20),
                        LocalDate.of(2026, 8, 27),
                        "Two visits to the hospital",
                        "They were not compared."));
    }

    public static Narrative narrative(Genogram genogram, KeyEpisode episode) {
        return new Narrative(
                "She reached for her grandmother.",
                genogram,
                "A bruise was found on an infant.",
                "A brother of three was seen on the same day.",
                List.of(episode),
                "The mother was interpreted for by her sister.",
                "Each agency held one half of the story.",
                "The health visitor came back.",
                "Injuries of infants are read together.",
                "The trust reviews its body maps.",
                "Dentists read no guidance on bruises.",
                "The review of 2024 said the same.",
                "The chair meets the grandmother.",
                "An event on 12 October.",
                null);
    }

    public static Narrative emptyNarrative() {
        return new Narrative(
                null, null, null, null, List.of(), null, null, null, null, null, null, null, null, null, null);
    }

    static Sealed<Scope> scope() {
        return sealed(
                "scope", new Scope(List.of("the child"), LocalDate.of(2024, 9, 1), LocalDate.of(2026, 9, 7), null));
    }

    static Sealed<Words> words() {
        return sealed("panel", new Words("Words that somebody wrote."));
    }

    static Sealed<Words> reference() {
        return sealed("notification-reference", new Words("SIN-2026-0001"));
    }

    static Sealed<Recommendation> recommendation() {
        return sealed("recommendations", new Recommendation("Injuries of infants are read together."));
    }

    static Sealed<NewInformation> information() {
        return sealed("panel", new NewInformation("Messages were disclosed.", "Police"));
    }

    static Sealed<PanelReasons> reasons(String text) {
        return sealed("panel-reasons", new PanelReasons(text));
    }

    static Sealed<Reasoning> reasoning() {
        return sealed(
                "panel-reasons", new Reasoning("Both criteria are met.", "A single-agency review was considered."));
    }

    static <T> Sealed<T> sealed(String subject, T detail) {
        return Sealed.of(SubjectId.of(CASE, subject), detail);
    }
}
