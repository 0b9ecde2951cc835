package org.safeguarding.referral.duplicate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

/** How a part of a name sounds, by three ears: an English one, a Slavic and Yiddish one, and one that hears no vowels, as Arabic is written. */
final class Sounds {

    private static final DoubleMetaphone ENGLISH = new DoubleMetaphone();
    private static final DaitchMokotoffSoundex SLAVIC = new DaitchMokotoffSoundex();

    private Sounds() {}

    static Set<String> of(String part) {
        var sounds = new LinkedHashSet<String>();
        add(sounds, "e", ENGLISH.doubleMetaphone(part));
        add(sounds, "e", ENGLISH.doubleMetaphone(part, true));
        for (var code : List.of(SLAVIC.soundex(part).split("\\|", -1))) {
            add(sounds, "s", code);
        }
        add(sounds, "c", consonants(part));
        return sounds;
    }

    static boolean alike(String one, String other) {
        var sounds = of(one);
        return of(other).stream().anyMatch(sounds::contains);
    }

    /** The consonants alone, spellings of one sound made one, none doubled: what is left of Muhammad, Mohamed and mhmd alike. */
    static String consonants(String part) {
        return part.replaceAll("ph", "f")
                .replaceAll("sch|sh", "s")
                .replaceAll("kh|ck|q|x", "k")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("c(?!h)", "k")
                .replaceAll("(?<=[dtgbz])h", "")
                .replaceAll("dj|zh", "j")
                .replace('z', 's')
                .replaceAll("h$", "")
                .replaceAll("[aeiouyw']", "")
                .replaceAll("(.)\\1+", "$1");
    }

    private static void add(Set<String> sounds, String ear, @Nullable String heard) {
        if (heard != null && heard.replace("0", "").length() > 1) {
            sounds.add(ear + heard);
        }
    }
}
