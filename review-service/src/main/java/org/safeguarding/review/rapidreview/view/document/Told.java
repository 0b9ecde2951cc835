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

    /** A part that is a list, as a table; without rows it says what {@link #text} would say, and never that there are none. */
    <T> void table(
            Html page,
            String caption,
            List<String> columns,
            Function<Narrative, List<T>> part,
            Function<T, List<String>> row) {
        var rows =
                narrative == null ? List.<T>of() : narrative.map(part).detail().orElse(List.of());
        if (rows.isEmpty()) {
            page.paragraph(caption + ": " + text(known -> null));
        } else {
            page.table(caption, columns, rows.stream().map(row).toList());
        }
    }
}
