package org.safeguarding.referral.duplicate;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A name made comparable: Latin letters without marks, in lower case, its parts apart and without particles. */
record Name(List<String> parts) {

    private static final Transliterator LATIN =
            Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    /** What joins names and is left out or put in as people please. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "bin", "ibn", "bint", "de", "da", "do", "dos", "das", "del", "la", "le", "van",
            "von", "der", "den", "di", "du", "of", "the", "and");

    /** What a record says where a child has no forename yet. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "baby", "boy", "girl", "infant", "newborn", "unborn", "twin", "triplet", "unknown", "unnamed", "male",
            "female", "bb", "bg", "one", "two", "child", "not", "known", "n", "na", "tbc", "nk");

    Name {
        parts = List.copyOf(parts);
    }

    static Name surname(String written) {
        return new Name(without(split(written), PARTICLES));
    }

    /** Empty where the record says no more than that there is a baby. */
    static Name forename(String written) {
        var parts = without(split(written), PARTICLES);
        return PLACEHOLDERS.containsAll(parts) ? new Name(List.of()) : new Name(parts);
    }

    boolean isUnknown() {
        return parts.isEmpty();
    }

    String first() {
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    String joined() {
        return String.join("", parts);
    }

    Name and(Name other) {
        return new Name(Stream.concat(parts.stream(), other.parts().stream()).toList());
    }

    /** Its parts and the whole: "smith", "jones" and "smithjones". */
    List<String> forms() {
        return Stream.concat(parts.stream(), Stream.of(joined()))
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> split(String written) {
        // the bound t of Arabic is heard as an h; the scientific table would write it as a t
        String latin;
        synchronized (LATIN) {
            latin = LATIN.transliterate(written.replace('\u0629', '\u0647'));
        }
        return Stream.of(latin.replaceAll("[^a-z\\s\\p{Pd}/.,]", "").split("[^a-z]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.startsWith("mac") && part.length() > 5 ? "mc" + part.substring(3) : part)
                .toList();
    }

    private static List<String> without(List<String> parts, Set<String> words) {
        var left = parts.stream().filter(part -> !words.contains(part)).toList();
        return left.isEmpty() ? parts : left;
    }

    @Override
    public String toString() {
        return "Name[not shown]";
    }
}
