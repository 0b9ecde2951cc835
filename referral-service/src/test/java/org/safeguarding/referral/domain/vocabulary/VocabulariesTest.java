package org.safeguarding.referral.domain.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.api.ReferralRequest;
import org.safeguarding.referral.domain.NotificationType;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Section;

class VocabulariesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 23);

    /** What was published stays word for word, and in its order; only a retirement and new rows may be added. */
    @Test
    void a_code_once_published_is_never_reused_nor_altered() {
        var published = Table.rows("published.csv", 4);
        var now = Table.rows("vocabularies.csv", 5).stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(4)))
                .toList();

        assertThat(published).hasSizeGreaterThan(180);
        assertThat(now).containsSubsequence(published);
        assertThat(now.stream().map(row -> row.get(0) + "/" + row.get(1))).doesNotHaveDuplicates();
    }

    @Test
    void a_retired_code_is_no_longer_taken_but_still_read() {
        var sex = Vocabularies.named("sex");

        assertThat(sex.holds("UNKNOWN", SECOND.minusDays(1))).isTrue();
        assertThat(sex.holds("UNKNOWN", SECOND)).isFalse();
        assertThat(sex.terms()).extracting(Term::code).contains("UNKNOWN");
    }

    @Test
    void a_code_is_not_taken_before_its_edition() {
        assertThat(Vocabularies.named("harm").holds("NEGLECT", SECOND.minusDays(1)))
                .isFalse();
        assertThat(Vocabularies.named("harm").holds("NEGLECT", SECOND)).isTrue();
        assertThat(Vocabularies.named("agency").holds("POLICE", FIRST)).isTrue();
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("agency", Agency.values()),
                Arguments.of("outcome", ReviewOutcome.values()),
                Arguments.of("notification-type", NotificationType.values()),
                Arguments.of("child-outcome", Child.Harm.values()),
                Arguments.of("abuse-or-neglect", Findings.AbuseOrNeglect.values()),
                Arguments.of("death-or-serious-harm", Findings.DeathOrSeriousHarm.values()),
                Arguments.of("joint-working", Findings.JointWorking.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void what_the_code_knows_by_name_is_in_the_vocabulary(String name, Enum<?>[] constants) {
        assertThat(Vocabularies.named(name).codesOn(SECOND))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(constants).map(Enum::name).toList());
    }

    /** A question that is answered with an enum is compared here too, whichever enum is written next. */
    @Test
    void every_enum_that_answers_a_question_is_compared() {
        var compared = enums().map(arguments -> arguments.get()[0]).toList();
        var asked = sections(ReferralRequest.class)
                .flatMap(section -> Section.of(section).questions().stream())
                .filter(question -> question.kind().isEnum())
                .map(question -> question.mark(Code.class).orElseThrow().value())
                .toList();

        assertThat(asked).isNotEmpty().isSubsetOf(compared.toArray(String[]::new));
    }

    private static Stream<Class<?>> sections(Class<?> section) {
        return Stream.concat(
                Stream.of(section),
                Section.of(section).questions().stream()
                        .filter(Question::isSection)
                        .flatMap(question -> sections(question.kind())));
    }

    /** The delays have no enum: these are the words of domain.md, section 6, one code for each. */
    @Test
    void the_reasons_for_a_delay_are_those_of_the_practice() {
        assertThat(Vocabularies.named("delay-reason").codesOn(SECOND))
                .containsExactly(
                        "CRIMINAL_PROCEEDINGS",
                        "INQUEST",
                        "FAMILY_COURT",
                        "LATE_RETURN",
                        "REVIEWER",
                        "FAMILY",
                        "PANEL",
                        "RELAXATION",
                        "LA_LATE");
    }
}
