package org.safeguarding.referral.duplicate;

import static org.safeguarding.referral.duplicate.Ground.DAY_AND_MONTH_EXCHANGED;
import static org.safeguarding.referral.duplicate.Ground.DIFFERENT_DATES_OF_BIRTH;
import static org.safeguarding.referral.duplicate.Ground.DIFFERENT_FORENAMES;
import static org.safeguarding.referral.duplicate.Ground.DIFFERENT_NHS_NUMBERS;
import static org.safeguarding.referral.duplicate.Ground.DIFFERENT_POSTCODES;
import static org.safeguarding.referral.duplicate.Ground.DIFFERENT_SEX;
import static org.safeguarding.referral.duplicate.Ground.DIFFERENT_SURNAMES;
import static org.safeguarding.referral.duplicate.Ground.FORENAMES_ARE_NEAR;
import static org.safeguarding.referral.duplicate.Ground.FORENAMES_ARE_TWO;
import static org.safeguarding.referral.duplicate.Ground.FORENAMES_SOUND_ALIKE;
import static org.safeguarding.referral.duplicate.Ground.FORENAME_IS_A_NICKNAME;
import static org.safeguarding.referral.duplicate.Ground.FORENAME_MAY_BE_A_SHORT_FORM;
import static org.safeguarding.referral.duplicate.Ground.FORENAME_SPELT_DIFFERENTLY;
import static org.safeguarding.referral.duplicate.Ground.NAMES_DIVIDED_DIFFERENTLY;
import static org.safeguarding.referral.duplicate.Ground.NAMES_EXCHANGED;
import static org.safeguarding.referral.duplicate.Ground.ONE_DIGIT_OF_BIRTH;
import static org.safeguarding.referral.duplicate.Ground.PART_OF_FORENAME;
import static org.safeguarding.referral.duplicate.Ground.PART_OF_SURNAME;
import static org.safeguarding.referral.duplicate.Ground.PERHAPS_A_TWIN;
import static org.safeguarding.referral.duplicate.Ground.SAME_DATE_OF_BIRTH;
import static org.safeguarding.referral.duplicate.Ground.SAME_FORENAME;
import static org.safeguarding.referral.duplicate.Ground.SAME_INITIAL;
import static org.safeguarding.referral.duplicate.Ground.SAME_NHS_NUMBER;
import static org.safeguarding.referral.duplicate.Ground.SAME_POSTCODE;
import static org.safeguarding.referral.duplicate.Ground.SAME_SEX;
import static org.safeguarding.referral.duplicate.Ground.SAME_SURNAME;
import static org.safeguarding.referral.duplicate.Ground.SAME_YEAR_OF_BIRTH;
import static org.safeguarding.referral.duplicate.Ground.SURNAMES_ARE_NEAR;
import static org.safeguarding.referral.duplicate.Ground.SURNAMES_SOUND_ALIKE;
import static org.safeguarding.referral.duplicate.Ground.SURNAME_SPELT_DIFFERENTLY;
import static org.safeguarding.referral.duplicate.Ground.TWO_PARTS_OF_BIRTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much two records look as if they told of one child, and on what grounds; the score is the sum of their weights. */
public record Resemblance(int score, List<Ground> grounds) {

    /** From this score on a pair is shown to a person; measured in infra/docs/duplicates.md. */
    static final int ENOUGH = 13;

    private static final Set<Ground> SURNAMES_ALIKE =
            Set.of(SAME_SURNAME, SURNAME_SPELT_DIFFERENTLY, SURNAMES_SOUND_ALIKE, SURNAMES_ARE_NEAR);
    private static final Set<Ground> FORENAMES_ALIKE =
            Set.of(SAME_FORENAME, FORENAME_IS_A_NICKNAME, FORENAME_SPELT_DIFFERENTLY, FORENAMES_SOUND_ALIKE);

    public Resemblance {
        grounds = List.copyOf(grounds);
    }

    /** Compares two children: with their names as they stand, exchanged, and divided in another way; the best reading counts. */
    public static Resemblance between(Identity one, Identity other) {
        var apart = new ArrayList<Ground>();
        nhsNumbers(one, other, apart);
        births(one, other, apart);
        rest(one, other, apart);
        return Stream.of(asTheyStand(one, other), exchanged(one, other), dividedDifferently(one, other))
                .map(names -> of(Stream.concat(apart.stream(), names.stream()).toList()))
                .max(Comparator.comparingInt(Resemblance::score))
                .orElseThrow();
    }

    /** Whether a person should look at it; the same NHS number is always looked at. */
    public boolean suffices() {
        return score >= ENOUGH || grounds.contains(SAME_NHS_NUMBER);
    }

    boolean ofNames() {
        return grounds.stream().anyMatch(SURNAMES_ALIKE::contains)
                && grounds.stream().anyMatch(FORENAMES_ALIKE::contains);
    }

    Resemblance and(Ground ground) {
        return of(Stream.concat(grounds.stream(), Stream.of(ground)).toList());
    }

    private static Resemblance of(List<Ground> grounds) {
        var all = new ArrayList<>(grounds);
        if (!all.contains(PERHAPS_A_TWIN)
                && (all.contains(DIFFERENT_FORENAMES) || all.contains(FORENAMES_ARE_TWO))
                && !all.contains(DIFFERENT_SURNAMES)
                && (all.contains(SAME_DATE_OF_BIRTH) || all.contains(DAY_AND_MONTH_EXCHANGED))) {
            all.add(PERHAPS_A_TWIN);
        }
        all.sort(Comparator.comparingInt(Ground::weight).reversed());
        return new Resemblance(all.stream().mapToInt(Ground::weight).sum(), all);
    }

    private static List<Ground> asTheyStand(Identity one, Identity other) {
        return Stream.concat(
                        surnames(one.surname(), other.surname()).stream(),
                        forenames(one.forename(), other.forename()).stream())
                .toList();
    }

    /** Only where both fit well: a stranger's names have twice the chances otherwise. */
    private static List<Ground> exchanged(Identity one, Identity other) {
        var first = Likeness.ofForenames(one.forename(), other.surname());
        var second = Likeness.ofForenames(one.surname(), other.forename());
        return first.atLeast(Likeness.SOUND) && second.atLeast(Likeness.SOUND)
                ? Stream.of(
                                forenames(one.forename(), other.surname()),
                                surnames(one.surname(), other.forename()),
                                List.of(NAMES_EXCHANGED))
                        .flatMap(List::stream)
                        .toList()
                : asTheyStand(one, other);
    }

    /** Three names or more, of which the middle one stands here with the forename and there with the surname. */
    private static List<Ground> dividedDifferently(Identity one, Identity other) {
        var all = one.forename().and(one.surname());
        var others = other.forename().and(other.surname());
        boolean divided = all.parts().size() > 2
                && others.parts().size() > 2
                && !one.forename().isUnknown()
                && !other.forename().isUnknown()
                && Likeness.ofForenames(all, others).atLeast(Likeness.SPELLING);
        return divided ? List.of(SAME_SURNAME, SAME_FORENAME, NAMES_DIVIDED_DIFFERENTLY) : asTheyStand(one, other);
    }

    private static List<Ground> surnames(Name one, Name other) {
        return switch (Likeness.ofSurnames(one, other)) {
            case SAME -> List.of(SAME_SURNAME);
            case SPELLING, NICKNAME -> List.of(SURNAME_SPELT_DIFFERENTLY);
            case SOUND -> List.of(SURNAMES_SOUND_ALIKE);
            case PART -> List.of(PART_OF_SURNAME);
            case NEAR -> List.of(SURNAMES_ARE_NEAR);
            case SHORT_FORM, INITIAL, TWO_NAMES, DIFFERENT -> List.of(DIFFERENT_SURNAMES);
            case UNKNOWN -> List.of();
        };
    }

    private static List<Ground> forenames(Name one, Name other) {
        return switch (Likeness.ofForenames(one, other)) {
            case SAME -> List.of(SAME_FORENAME);
            case NICKNAME -> List.of(FORENAME_IS_A_NICKNAME);
            case SPELLING -> List.of(FORENAME_SPELT_DIFFERENTLY);
            case SOUND -> List.of(FORENAMES_SOUND_ALIKE);
            case PART -> List.of(PART_OF_FORENAME);
            case INITIAL -> List.of(SAME_INITIAL);
            case SHORT_FORM -> List.of(FORENAME_MAY_BE_A_SHORT_FORM);
            case NEAR -> List.of(FORENAMES_ARE_NEAR);
            case TWO_NAMES -> List.of(FORENAMES_ARE_TWO);
            case DIFFERENT -> List.of(DIFFERENT_FORENAMES);
            case UNKNOWN -> List.of();
        };
    }

    private static void nhsNumbers(Identity one, Identity other, List<Ground> grounds) {
        if (one.nhsNumberHash() != null && other.nhsNumberHash() != null) {
            grounds.add(one.nhsNumberHash().equals(other.nhsNumberHash()) ? SAME_NHS_NUMBER : DIFFERENT_NHS_NUMBERS);
        }
    }

    private static void births(Identity one, Identity other, List<Ground> grounds) {
        if (one.birth() != null && other.birth() != null) {
            grounds.add(births(one.birth(), other.birth()));
        }
    }

    private static Ground births(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return SAME_DATE_OF_BIRTH;
        }
        if (Identity.exchanged(one).filter(other::equals).isPresent()) {
            return DAY_AND_MONTH_EXCHANGED;
        }
        if (digitsApart(one.toString(), other.toString()) == 1) {
            return ONE_DIGIT_OF_BIRTH;
        }
        boolean year = one.getYear() == other.getYear();
        boolean month = one.getMonthValue() == other.getMonthValue();
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        if (year ? month || day : month && day) {
            return TWO_PARTS_OF_BIRTH;
        }
        return year ? SAME_YEAR_OF_BIRTH : DIFFERENT_DATES_OF_BIRTH;
    }

    private static int digitsApart(String one, String other) {
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart;
    }

    private static void rest(Identity one, Identity other, List<Ground> grounds) {
        if (one.sex() != null && other.sex() != null) {
            grounds.add(one.sex().equals(other.sex()) ? SAME_SEX : DIFFERENT_SEX);
        }
        if (one.postcode() != null && other.postcode() != null) {
            grounds.add(one.postcode().equals(other.postcode()) ? SAME_POSTCODE : DIFFERENT_POSTCODES);
        }
    }
}
