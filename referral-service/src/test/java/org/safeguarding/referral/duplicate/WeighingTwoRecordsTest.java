package org.safeguarding.referral.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighingTwoRecordsTest {

    private static final String BORN = "2018-03-05";

    @ParameterizedTest
    @CsvSource({
        "Elizabeth, Carter, Liz, Carter, FORENAME_IS_A_NICKNAME",
        "Mohammed, Khan, Mohamad, Khan, FORENAME_IS_A_NICKNAME",
        "محمد, خان, Muhammad, Khan, SAME_SURNAME",
        "Наталья, Щербаков, Natalia, Shcherbakov, SAME_SURNAME",
        "Łukasz, Wójcik, Lukasz, Wojcik, SAME_FORENAME",
        "Ayşe, Şahin, Ayse, Shahin, SURNAME_SPELT_DIFFERENTLY",
        "Ibrahim, Aziz, Ibby, Aziz, FORENAME_MAY_BE_A_SHORT_FORM",
        "Carter, Ivy, Ivy, Carter, NAMES_EXCHANGED",
        "Ivy, Smith-Jones, Ivy, Jones, PART_OF_SURNAME",
        "Ivy, Smith-Jones, Ivy, Jones Smith, SAME_SURNAME",
        "Ana Lopez, Garcia, Ana, Lopez Garcia, NAMES_DIVIDED_DIFFERENTLY",
        "Ivy, Thompson, Ivy, Tomson, SURNAME_SPELT_DIFFERENTLY",
        "Ivy, King, Ivy, Kig, SURNAMES_ARE_NEAR",
    })
    void names_that_may_be_one_childs_are_recognised(
            String forename, String surname, String other, String otherSurname, Ground ground) {
        var one = child(forename, surname, BORN);
        var two = child(other, otherSurname, BORN);

        assertThat(Resemblance.between(one, two).grounds()).contains(ground);
        assertThat(Resemblance.between(one, two).suffices()).isTrue();
        assertThat(Resemblance.between(two, one).score())
                .isEqualTo(Resemblance.between(one, two).score());
        assertThat(sharesAKey(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan, Hussein, PERHAPS_A_TWIN, 2018-03-05",
        "Ella, Thomas, PERHAPS_A_TWIN, 2018-03-05",
        "Ivy, George, DIFFERENT_DATES_OF_BIRTH, 2015-11-20",
        "Ivy, Ivy, DIFFERENT_DATES_OF_BIRTH, 2015-11-20",
    })
    void brothers_sisters_and_namesakes_are_not(String forename, String other, Ground ground, String otherBirth) {
        var resemblance = Resemblance.between(child(forename, "Carter", BORN), child(other, "Carter", otherBirth));

        assertThat(resemblance.grounds()).contains(ground);
        assertThat(resemblance.suffices()).as(resemblance.toString()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-03, DAY_AND_MONTH_EXCHANGED",
        "2018-03-06, ONE_DIGIT_OF_BIRTH",
        "2018-03-21, TWO_PARTS_OF_BIRTH",
        "2018-11-21, SAME_YEAR_OF_BIRTH",
    })
    void a_date_of_birth_is_weighed_by_what_may_have_gone_wrong(String other, Ground ground) {
        assertThat(Resemblance.between(child("Ivy", "Carter", BORN), child("Ivy", "Carter", other))
                        .grounds())
                .contains(ground);
    }

    @Test
    void a_baby_without_a_forename_is_not_held_to_be_called_so() {
        var resemblance = Resemblance.between(child("Baby boy", "Carter", BORN), child("George", "Carter", BORN));

        assertThat(resemblance.suffices()).isTrue();
        assertThat(resemblance.grounds()).doesNotContain(Ground.DIFFERENT_FORENAMES);
    }

    @Test
    void one_number_outweighs_another_name_and_two_numbers_the_same_name() {
        var one = Identity.of("Ivy", "Carter", day(BORN), null, null, "a");

        assertThat(Resemblance.between(one, Identity.of("Daisy", "Stone", day("2011-01-31"), null, null, "a"))
                        .suffices())
                .isTrue();
        assertThat(Resemblance.between(one, Identity.of("Ivy", "Carter", null, null, null, "b"))
                        .suffices())
                .isFalse();
    }

    @Test
    void an_erased_child_has_nothing_but_its_number() {
        var erased = Identity.erased("a");

        assertThat(Keys.of(erased)).containsExactly("nhs-number/a");
        assertThat(Resemblance.between(erased, Identity.of("Ivy", "Carter", day(BORN), null, null, "a"))
                        .grounds())
                .containsExactly(Ground.SAME_NHS_NUMBER);
        assertThat(Resemblance.between(erased, child("Ivy", "Carter", BORN)).grounds())
                .isEmpty();
    }

    @Test
    void a_usual_name_alone_is_not_enough() {
        var child = Identity.of("Mohammed", "Khan", null, "MALE", null, null);
        Map<Integer, Identity> others = new HashMap<>();
        others.put(1, child("Mohammed", "Khan", BORN));
        assertThat(Ranking.of(child, others)).hasSize(1);

        others.put(2, child("Muhammad", "Khan", "2011-07-09"));
        assertThat(Ranking.of(child, others)).isEmpty();
    }

    @Test
    void what_tells_of_a_child_is_not_printed_and_keys_are_cut_from_keyed_hashes() {
        var child = child("Ivy", "Carter", BORN);

        assertThat(child.toString() + child.surname()).doesNotContainIgnoringCase("carter");
        assertThat(Keys.hashed(child, key -> "00000000000000ff" + "0".repeat(48)))
                .containsExactly(255L);
    }

    @Test
    void every_row_of_the_table_of_nicknames_is_sound() {
        assertThat(Nicknames.rows())
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> assertThat(row)
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates()
                        .allSatisfy(name -> assertThat(name).matches("[a-z]{2,}")));
        assertThat(Arrays.asList("alex", "sandy", "sasha"))
                .allMatch(name -> Nicknames.standForOneAnother(name, "alexander"));
        assertThat(Nicknames.standForOneAnother("hassan", "hussein")).isFalse();
    }

    private static boolean sharesAKey(Identity one, Identity other) {
        var keys = new HashSet<>(Keys.of(one));
        keys.retainAll(Keys.of(other));
        return !keys.isEmpty();
    }

    private static Identity child(String forename, String surname, @Nullable String birth) {
        return Identity.of(forename, surname, birth == null ? null : day(birth), null, null, null);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
