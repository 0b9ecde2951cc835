package org.safeguarding.review.rapidreview.view.chronology;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.view.sheet.AgencyReturns;
import org.safeguarding.review.rapidreview.view.sheet.Shown;

/**
 * The contacts of all agencies as one: every entry of the latest version of each return, by day, then by hour with unknown
 * hours last, then by agency, organisation and the place in the return. The same facts always give the same order. Entries of
 * different organisations that cannot both be right are marked on both sides ({@link Disagreement}); nothing is left out.
 */
public record Chronology(
        List<ChronologyLine> lines,

        @Schema(description = "The returns that were erased, and so have no lines here.")
        List<Unread> unread) {

    private static final Comparator<Entry> ORDER = comparing(
                    (Entry entry) -> entry.entry().on())
            .thenComparing(entry -> entry.entry().at(), nullsLast(naturalOrder()))
            .thenComparing(entry -> entry.agency().agency())
            .thenComparing(entry -> entry.agency().organisation().code())
            .thenComparingInt(Entry::place);

    /** A return that cannot be read any more. */
    public record Unread(
            Affiliation agency,
            @Shown @Schema(oneOf = Erasure.class) Sealed<AgencyReturn> content) {}

    /** The chronology of these facts. */
    public static Chronology of(List<RecordedFact> recorded) {
        var entries = new ArrayList<Entry>();
        var unread = new ArrayList<Unread>();
        for (var returns : AgencyReturns.of(recorded)) {
            var latest = returns.latest();
            if (latest == null) {
                continue;
            }
            switch (latest.content()) {
                case Sealed.Known<AgencyReturn> known ->
                    entries.addAll(entries(returns.agency(), latest, known.known()));
                case Sealed.Erased<AgencyReturn> gone -> unread.add(new Unread(returns.agency(), gone));
            }
        }
        entries.sort(ORDER);
        return new Chronology(ChronologyLine.of(entries, Disagreements.among(entries)), List.copyOf(unread));
    }

    private static List<Entry> entries(Affiliation agency, AgencyReturns.HandedIn latest, AgencyReturn content) {
        var entries = new ArrayList<Entry>();
        for (var contact : content.contacts()) {
            entries.add(new Entry(agency, latest.version(), latest.event(), entries.size() + 1, contact));
        }
        return entries;
    }
}
