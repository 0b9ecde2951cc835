package org.safeguarding.referral.duplicate;

/**
 * A ground for or against two records telling of one child. The weight is the evidence in bits: about how many times,
 * as a power of two, it is more usual among true pairs than among strangers (Fellegi and Sunter 1969).
 */
public enum Ground {
    SAME_NHS_NUMBER(20, "same NHS number"),
    DIFFERENT_NHS_NUMBERS(-12, "different NHS numbers (an adopted child has a new one)"),

    SAME_SURNAME(9, "same surname"),
    SURNAME_SPELT_DIFFERENTLY(6, "surnames are spelt a little differently"),
    SURNAMES_SOUND_ALIKE(5, "surnames sound alike"),
    PART_OF_SURNAME(6, "part of a surname with several parts is the same"),
    SURNAMES_ARE_NEAR(3, "short surnames differ in one letter"),
    DIFFERENT_SURNAMES(-5, "different surnames"),

    SAME_FORENAME(7, "same forename"),
    FORENAME_IS_A_NICKNAME(6, "forename is a nickname or another form of the same name"),
    FORENAME_SPELT_DIFFERENTLY(5, "forenames are spelt a little differently"),
    FORENAMES_SOUND_ALIKE(4, "forenames sound alike"),
    PART_OF_FORENAME(5, "one of several forenames is the same"),
    SAME_INITIAL(1, "same initial"),
    FORENAME_MAY_BE_A_SHORT_FORM(2, "one forename may be a short form of the other"),
    FORENAMES_ARE_NEAR(2, "short forenames differ in one letter"),
    FORENAMES_ARE_TWO(-7, "forenames are near one another, yet each is a name of its own"),
    DIFFERENT_FORENAMES(-9, "different forenames"),

    NAMES_EXCHANGED(-1, "forename and surname exchanged"),
    NAMES_DIVIDED_DIFFERENTLY(-2, "names divided differently into forename and surname"),

    SAME_DATE_OF_BIRTH(11, "same date of birth"),
    DAY_AND_MONTH_EXCHANGED(9, "day and month of birth exchanged"),
    ONE_DIGIT_OF_BIRTH(6, "dates of birth differ in one digit"),
    TWO_PARTS_OF_BIRTH(4, "two of day, month and year of birth are the same"),
    SAME_YEAR_OF_BIRTH(-6, "same year of birth, another day"),
    DIFFERENT_DATES_OF_BIRTH(-8, "different dates of birth"),

    SAME_SEX(1, "same sex"),
    DIFFERENT_SEX(-3, "different sex"),
    SAME_POSTCODE(4, "same postcode"),
    DIFFERENT_POSTCODES(-2, "different postcodes"),
    A_USUAL_NAME(-4, "several children here bear that name"),
    PERHAPS_A_TWIN(-5, "perhaps a twin: born on the same day with the same surname");

    private final int weight;
    private final String words;

    Ground(int weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** The evidence in bits; below nought it speaks against. */
    public int weight() {
        return weight;
    }

    /** How a screening officer reads it; it holds nothing of the child. */
    public String words() {
        return words;
    }
}
