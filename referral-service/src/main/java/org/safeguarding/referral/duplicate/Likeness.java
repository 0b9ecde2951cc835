package org.safeguarding.referral.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How like two names are, the closest first. */
enum Likeness {
    SAME,
    NICKNAME,
    SPELLING,
    SOUND,
    PART,
    SHORT_FORM,
    INITIAL,
    NEAR,
    TWO_NAMES,
    DIFFERENT,
    UNKNOWN;

    private static final JaroWinklerSimilarity CLOSENESS = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = new LevenshteinDistance(2);
    private static final double CLOSE = 0.89;

    static Likeness ofForenames(Name one, Name other) {
        return of(one, other, true);
    }

    static Likeness ofSurnames(Name one, Name other) {
        return of(one, other, false);
    }

    boolean atLeast(Likeness other) {
        return compareTo(other) <= 0;
    }

    private static Likeness of(Name one, Name other, boolean forenames) {
        if (one.isUnknown() || other.isUnknown()) {
            return UNKNOWN;
        }
        if (one.joined().equals(other.joined())) {
            return SAME;
        }
        var together = ofParts(one.joined(), other.joined(), forenames);
        if (one.parts().size() == 1 && other.parts().size() == 1) {
            return together;
        }
        var apart = aligned(one.parts(), other.parts(), forenames);
        return together.atLeast(apart) ? together : apart;
    }

    /** Every part of the shorter name is sought in the longer one; the least like of them counts. */
    private static Likeness aligned(List<String> some, List<String> others, boolean forenames) {
        boolean fewerHere = some.size() <= others.size();
        var few = fewerHere ? some : others;
        var many = fewerHere ? others : some;
        var left = new ArrayList<>(many);
        var least = SAME;
        for (var part : few) {
            var best = DIFFERENT;
            var partner = left.getFirst();
            for (var candidate : left) {
                var likeness = ofParts(part, candidate, forenames);
                if (likeness.compareTo(best) < 0) {
                    best = likeness;
                    partner = candidate;
                }
            }
            left.remove(partner);
            least = best.atLeast(least) ? least : best;
        }
        if (left.isEmpty() || !least.atLeast(SOUND)) {
            return least;
        }
        boolean middleLeftOut = forenames && few.getFirst().equals(many.getFirst());
        return middleLeftOut ? least : PART;
    }

    private static Likeness ofParts(String one, String other, boolean forenames) {
        if (one.equals(other)) {
            return SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (forenames && Nicknames.standForOneAnother(one, other)) {
            return NICKNAME;
        }
        var likeness = ofLetters(one, other);
        if (!forenames || (likeness == SPELLING && withoutVowels(one, other))) {
            return likeness;
        }
        if (Nicknames.knows(one) && Nicknames.knows(other)) {
            return likeness == DIFFERENT ? DIFFERENT : TWO_NAMES;
        }
        return likeness == DIFFERENT && (shortens(one, other) || shortens(other, one)) ? SHORT_FORM : likeness;
    }

    /** "Ibby" for Ibrahim: the beginning of the name, with a doubled letter and an ending of endearment. */
    private static boolean shortens(String brief, String full) {
        var stem = brief.replaceFirst("(y|ie|i|ey|o|s|z)$", "").replaceFirst("(.)\\1$", "$1");
        return brief.length() < full.length()
                && brief.length() > 2
                && full.startsWith(stem)
                && stem.length() >= (stem.equals(brief) ? 3 : 2);
    }

    private static boolean withoutVowels(String one, String other) {
        return !one.matches(".*[aeiou].*") || !other.matches(".*[aeiou].*");
    }

    private static Likeness ofLetters(String one, String other) {
        var consonants = Sounds.consonants(one);
        int enough = withoutVowels(one, other) ? 1 : 3;
        if (consonants.length() >= enough && consonants.equals(Sounds.consonants(other))) {
            return SPELLING;
        }
        int edits = EDITS.apply(one, other);
        int shorter = Math.min(one.length(), other.length());
        if (edits >= 0 && (edits == 1 ? shorter >= 4 : shorter >= 5) && CLOSENESS.apply(one, other) >= CLOSE) {
            return SPELLING;
        }
        if (shorter >= 3 && Sounds.alike(one, other)) {
            return SOUND;
        }
        return shorter >= 3 && (edits == 1 || transposed(one, other)) ? NEAR : DIFFERENT;
    }

    private static boolean transposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
