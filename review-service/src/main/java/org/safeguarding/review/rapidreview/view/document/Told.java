package org.safeguarding.review.rapidreview.view.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.view.sheet.NarrativeVersion;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** What the panel wrote last of the case, part by part; a part that is not written, or was erased, says so. */
record Told(@Nullable Sealed<Narrative> narrative) {

    static Told of(ReviewSheet sheet) {
        return new Told(sheet.lastNarrative().map(NarrativeVersion::narrative).orElse(null));
    }

    String text(Function<Narrative, @Nullable String> part) {
        return narrative == null
                ? Wording.NOT_RECORDED
                : Wording.read(narrative, known -> Wording.orNothing(part.apply(known)));
    }

    /** The rows of a table; where the narrative was erased, there are none. */
    <T> List<List<String>> rows(Function<Narrative, List<T>> part, Function<T, List<String>> row) {
        return narrative instanceof Sealed.Known<Narrative> known
                ? part.apply(known.known()).stream().map(row).toList()
                : List.of();
    }
}
