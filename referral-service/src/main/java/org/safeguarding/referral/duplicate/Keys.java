package org.safeguarding.referral.duplicate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The keys under which a child is found again: whoever shares one of them is worth a comparison. Each kind forgives
 * other errors, so that a true pair has to be spoilt in several places before all of them miss it. Only keyed hashes of
 * them may rest.
 */
public final class Keys {

    private Keys() {}

    /** The keys in plain text, for hashing. */
    static Set<String> of(Identity child) {
        var keys = new LinkedHashSet<String>();
        var surnames = sounds(child.surname());
        var forenames = forenameSounds(child.forename());
        var birth = child.birth();
        if (child.nhsNumberHash() != null) {
            keys.add("nhs-number/" + child.nhsNumberHash());
        }
        if (birth != null) {
            keys.add("born/" + earlierOfBoth(birth));
            for (var sound : surnames) {
                keys.add("surname-year/" + sound + "/" + birth.getYear());
            }
            for (var sound : forenames) {
                keys.add("forename-month/" + sound + "/" + birth.getYear() + "-" + birth.getMonthValue());
                keys.add("forename-day/" + sound + "/" + birth.getYear() + "--" + birth.getDayOfMonth());
            }
        }
        for (var forename : forenames) {
            for (var surname : surnames) {
                if (forename.charAt(0) == surname.charAt(0)) { // heard by the same ear
                    keys.add("names/"
                            + (forename.compareTo(surname) < 0 ? forename + "/" + surname : surname + "/" + forename));
                }
            }
        }
        spelt(child, keys);
        return keys;
    }

    /** Two words of which one becomes the other by one letter share themselves or a form with one letter left out. */
    private static void spelt(Identity child, Set<String> keys) {
        if (child.forename().isUnknown() || child.surname().isUnknown()) {
            return;
        }
        var forename = child.forename().first();
        var surname = child.surname().joined();
        for (var root : Nicknames.roots(forename)) {
            oneLetterLess(surname).forEach(form -> keys.add("surname-spelt/" + root + "/" + form));
        }
        oneLetterLess(forename).forEach(form -> keys.add("forename-spelt/" + surname + "/" + form));
    }

    private static Set<String> oneLetterLess(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        for (int i = 0; i < word.length(); i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }

    /** The keys as they may rest: the first 64 bits of their keyed hashes, which is enough to tell millions apart. */
    public static long[] hashed(Identity child, UnaryOperator<String> keyedHash) {
        return of(child).stream()
                .mapToLong(key -> Long.parseUnsignedLong(keyedHash.apply(key).substring(0, 16), 16))
                .distinct()
                .toArray();
    }

    /** The same key whether day and month were exchanged or not. */
    private static LocalDate earlierOfBoth(LocalDate birth) {
        return Identity.exchanged(birth).filter(birth::isAfter).orElse(birth);
    }

    private static Set<String> sounds(Name name) {
        var sounds = new TreeSet<String>();
        name.forms().forEach(form -> sounds.addAll(Sounds.of(form)));
        return sounds;
    }

    /** A nickname sounds like itself and like each name it may stand for. */
    private static Set<String> forenameSounds(Name name) {
        var sounds = sounds(name);
        name.forms().forEach(form -> Nicknames.roots(form).forEach(root -> sounds.addAll(Sounds.of(root))));
        return sounds;
    }
}
