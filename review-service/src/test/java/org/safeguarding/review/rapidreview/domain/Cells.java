package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.RapidReviewWords.narrative;
import static org.safeguarding.review.rapidreview.domain.Situations.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;

/** What the cells of the table of guards are put together from. */
final class Cells {

    static final List<Object> OPEN = List.of(opened());
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final LocalDate BEYOND = LocalDate.of(2090, 1, 2);
    static final Map<String, ?> SCREENER_ = as(SCREENER, Role.SCREENER);
    static final Map<String, ?> CHAIR_ = as("chair", Role.CHAIR);
    static final Sealed<Words> WORDS = Sealed.of(SubjectId.of(CASE, "panel"), new Words("Words."));

    private Cells() {}

    static Arguments cell(String move, Rule guard, List<Object> history, Object command, Map<String, ?> who) {
        return Arguments.of(move, guard, history, command, who);
    }

    /** The same history of a review without a notification. */
    static List<Object> local(List<Object> history) {
        return and(List.of(openedLocally()), history.subList(1, history.size()));
    }

    static TakePosition position(LocalDate day) {
        return new TakePosition(REVIEW, "panel-police", LOCAL_CSPR, WORDS, day, TODAY);
    }

    static RecordPanelResponse response(LocalDate day) {
        return new RecordPanelResponse(REVIEW, null, PanelAnswer.AGREES, WORDS, day, TODAY);
    }

    /** A narrative whose genogram holds only a child and a tie between those two. */
    static Narrative related(String from, String to) {
        return narrative(
                new Genogram(
                        List.of(new Genogram.Person("child", "The child", null, null)),
                        List.of(new Genogram.Tie(from, Kinship.SIBLING_OF, to))),
                new KeyEpisode(ASKED, ASKED, "A visit", "Not compared"));
    }

    /** A narrative with a key episode that ended on that day. */
    static Narrative until(LocalDate day) {
        return narrative(new Genogram(List.of(), List.of()), new KeyEpisode(ASKED, day, "A visit", "Not compared"));
    }

    /** A return that covers those days. */
    static AgencyReturn covering(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new AgencyReturn(
                "A.", "B.", "All.", from, to, List.of(), "Known.", null, null, null, List.of(), List.of(), null);
    }

    /** A return with a contact on that day. */
    static AgencyReturn seen(LocalDate day) {
        var contact = new ContactEntry(day, null, "Nurse", "A visit", true, null);
        return new AgencyReturn(
                "A.", "B.", "All.", null, null, List.of(contact), null, null, null, null, List.of(), List.of(), null);
    }

    static Sealed<Scope> period(LocalDate from, LocalDate to) {
        return Sealed.of(SubjectId.of(CASE, "scope"), new Scope(List.of("the child"), from, to, null));
    }
}
