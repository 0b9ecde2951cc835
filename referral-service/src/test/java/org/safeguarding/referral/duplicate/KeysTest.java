package org.safeguarding.referral.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of key finds a child by itself, where all else was told so wrongly that every other kind misses it. */
class KeysTest {

    static Stream<Arguments> a_key_of_each_kind_is_enough() {
        return Stream.of(
                Arguments.of(
                        "nhs-number",
                        child("Ada", "Brown", "2019-03-05", "a"),
                        child("Zoe", "Smith", "2011-12-24", "a")),
                Arguments.of(
                        "born", child("Ada", "Brown", "2019-03-05", null), child("Zoe", "Smith", "2019-05-03", null)),
                Arguments.of(
                        "surname-year",
                        child("Ada", "Clarke", "2019-03-05", null),
                        child("Zoe", "Klark", "2019-11-24", null)),
                Arguments.of(
                        "forename-month",
                        child("Catherine", "Brown", "2019-03-05", null),
                        child("Kathryn", "Smith", "2019-03-24", null)),
                Arguments.of(
                        "forename-day",
                        child("Catherine", "Brown", "2019-03-24", null),
                        child("Kathryn", "Smith", "2019-11-24", null)),
                Arguments.of("names", child("Ada", "Clarke", null, null), child("Klark", "Ada", "2011-12-24", null)),
                Arguments.of(
                        "surname-spelt",
                        child("Liz", "Birch", null, null),
                        child("Elizabeth", "Bitch", "2011-12-24", null)),
                Arguments.of(
                        "forename-spelt",
                        child("Romy", "Birch", null, null),
                        child("Roby", "Birch", "2011-12-24", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_key_of_each_kind_is_enough(String kind, Identity one, Identity other) {
        var shared = new HashSet<>(Keys.of(one));
        shared.retainAll(Keys.of(other));

        assertThat(shared).isNotEmpty().allMatch(key -> key.startsWith(kind + "/"));
    }

    private static Identity child(
            String forename, String surname, @Nullable String birth, @Nullable String nhsNumberHash) {
        return Identity.of(forename, surname, birth == null ? null : LocalDate.parse(birth), null, null, nhsNumberHash);
    }
}
