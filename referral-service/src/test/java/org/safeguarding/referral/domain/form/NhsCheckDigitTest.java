package org.safeguarding.referral.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsCheckDigitTest {

    @Test
    void the_dictionarys_test_number_holds() {
        assertThat(NhsCheckDigit.holds("9990000018")).isTrue();
    }

    @Test
    void only_one_last_digit_is_right() {
        assertThat(IntStream.range(0, 10).filter(digit -> NhsCheckDigit.holds("999000001" + digit)))
                .containsExactly(8);
    }

    @Test
    void some_nine_digits_have_no_check_digit_at_all() {
        assertThat(IntStream.range(0, 10).filter(digit -> NhsCheckDigit.holds("999000014" + digit)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999000001", "99900000180", "999000001X", "٩٩٩٠٠٠٠٠١٨", "999 000 0018"})
    void anything_but_ten_digits_is_no_number(String number) {
        assertThat(NhsCheckDigit.holds(number)).isFalse();
    }

    @Test
    void spaces_and_hyphens_that_people_write_are_no_part_of_the_number() {
        assertThat(NhsCheckDigit.normalised("999 000-0018")).isEqualTo("9990000018");
    }
}
