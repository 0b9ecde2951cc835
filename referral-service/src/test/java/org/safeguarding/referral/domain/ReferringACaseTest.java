package org.safeguarding.referral.domain;

import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.referral.domain.form.FormRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.ChildExample;
import org.safeguarding.referral.domain.form.FormRule;
import org.safeguarding.referral.domain.form.FormStory;
import org.safeguarding.referral.domain.form.Incident;
import org.safeguarding.referral.domain.form.ReferralForm;

class ReferringACaseTest {

    private static final Incident FIFTH_OF_SEPTEMBER = incident();

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @Test
    void a_partner_refers_a_case() {
        referral.givenNoPriorActivity().when(submit(form())).expectEvents(submitted());
    }

    @Test
    void brothers_and_sisters_are_one_referral() {
        var siblings =
                form(List.of(child(1, BORN, "9990000018"), child(2, BORN.minusYears(4), null)), FIFTH_OF_SEPTEMBER);

        referral.givenNoPriorActivity().when(submit(siblings)).expectEvents(submitted(siblings));
    }

    @Test
    void a_child_who_died_on_the_day_of_birth_may_be_referred() {
        var form = form(List.of(childWhoDied(INCIDENT, INCIDENT)), FIFTH_OF_SEPTEMBER);

        referral.givenNoPriorActivity().when(submit(form)).expectEvents(submitted(form));
    }

    @Test
    void a_death_whose_day_is_not_known_has_its_reason() {
        var form = form(
                List.of(FormStory.child(1, new ChildExample().died(null).unknown("dateOfDeath"))), FIFTH_OF_SEPTEMBER);

        referral.givenNoPriorActivity().when(submit(form)).expectEvents(submitted(form));
    }

    @Test
    void the_referrer_has_to_state_its_accuracy() {
        var form = form();
        var unstated = new ReferralForm(
                form.standing(),
                form.safety(),
                FormStory.referrer(RECEIVED, false),
                form.children(),
                form.household(),
                form.incident(),
                form.criteria(),
                form.agenciesKnown(),
                form.noneKnown(),
                form.parallelProcesses(),
                form.family());

        referral.givenNoPriorActivity()
                .when(submit(unstated))
                .expectException(broken(THE_REFERRER_STATES_ITS_ACCURACY));
    }

    @Test
    void a_family_that_no_agency_knew_may_be_referred() {
        var form = form(List.of(child(1, BORN, null)), FIFTH_OF_SEPTEMBER, BOTH_FOUND, List.of(), true, RECEIVED);

        referral.givenNoPriorActivity().when(submit(form)).expectEvents(submitted(form));
    }

    static Stream<Arguments> acceptable() {
        var died = INCIDENT.plusDays(1);
        return Stream.of(
                Arguments.of("not yet born", new ChildExample().notYetBorn(INCIDENT.plusMonths(2))),
                Arguments.of("six weeks overdue", new ChildExample().notYetBorn(INCIDENT.minusDays(42))),
                Arguments.of("of an estimated age", new ChildExample().aged(17)),
                Arguments.of("of an age nobody knows", new ChildExample().ofUnknownAge()),
                Arguments.of("eighteen tomorrow", new ChildExample().born(died.minusYears(18))),
                Arguments.of(
                        "a care leaver of seventeen who was harmed",
                        new ChildExample().born(died.minusYears(18)).careStatus("CARE_LEAVER")),
                Arguments.of("a care leaver of eighteen", careLeaver(INCIDENT.minusYears(18))),
                Arguments.of("a care leaver of twenty-four", careLeaver(died.minusYears(25))),
                Arguments.of(
                        "a care leaver of about twenty-four",
                        new ChildExample().aged(24).died(INCIDENT).careStatus("CARE_LEAVER")));
    }

    private static ChildExample careLeaver(LocalDate born) {
        return new ChildExample().born(born).died(INCIDENT).careStatus("CARE_LEAVER");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acceptable")
    void a_child_may_be(String who, ChildExample child) {
        var form = form(List.of(FormStory.child(1, child)), FIFTH_OF_SEPTEMBER);

        referral.givenNoPriorActivity().when(submit(form)).expectEvents(submitted(form));
    }

    @Test
    void five_children_in_one_incident_are_one_referral() {
        var form = form(Collections.nCopies(5, child(1, BORN, null)), FIFTH_OF_SEPTEMBER);

        referral.givenNoPriorActivity().when(submit(form)).expectEvents(submitted(form));
    }

    @Test
    void no_finding_of_the_referrer_keeps_a_referral_out() {
        referral.givenNoPriorActivity().when(submit(form(NONE_FOUND))).expectEvents(submitted(form(NONE_FOUND)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_form_that_cannot_be_true_is_refused(FormRule rule, ReferralForm form) {
        referral.givenNoPriorActivity().when(submit(form)).expectNoEvents().expectException(broken(rule));
    }

    static Stream<Arguments> refusals() {
        LocalDate tomorrow = RECEIVED.plusDays(1);
        return Stream.of(
                refusal(A_CHILD_IS_NAMED, List.of(), FIFTH_OF_SEPTEMBER),
                refusal(NHS_NUMBERS_HAVE_THEIR_CHECK_DIGIT, List.of(child(1, BORN, "9990000019")), FIFTH_OF_SEPTEMBER),
                refusal(
                        BIRTH_IS_NOT_AFTER_THE_INCIDENT,
                        List.of(child(1, INCIDENT.plusDays(1), null)),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        EACH_CHILD_WAS_UNDER_EIGHTEEN,
                        List.of(child(1, INCIDENT.minusYears(18), null)),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        EACH_CHILD_WAS_UNDER_EIGHTEEN,
                        List.of(FormStory.child(1, new ChildExample().aged(18))),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        A_CARE_LEAVER_WAS_UNDER_TWENTY_FIVE,
                        List.of(FormStory.child(1, careLeaver(INCIDENT.minusYears(25)))),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        A_CARE_LEAVER_OF_AGE_HAS_DIED,
                        List.of(FormStory.child(
                                1,
                                new ChildExample().born(INCIDENT.minusYears(18)).careStatus("CARE_LEAVER"))),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        A_CARE_LEAVER_OF_AGE_HAS_DIED,
                        List.of(
                                child(1, BORN, null),
                                FormStory.child(2, new ChildExample().aged(20).careStatus("CARE_LEAVER"))),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        AN_UNBORN_CHILD_IS_EXPECTED_ABOUT_THE_INCIDENT,
                        List.of(FormStory.child(1, new ChildExample().notYetBorn(INCIDENT.minusDays(43)))),
                        FIFTH_OF_SEPTEMBER),
                refusal(
                        AN_UNBORN_CHILD_IS_EXPECTED_ABOUT_THE_INCIDENT,
                        List.of(FormStory.child(1, new ChildExample().notYetBorn(INCIDENT.plusMonths(11)))),
                        FIFTH_OF_SEPTEMBER),
                refusal(EACH_ANSWER_IS_GIVEN_OR_ITS_REASON, List.of(childWhoDied(BORN, null)), FIFTH_OF_SEPTEMBER),
                refusal(DEATH_IS_NOT_BEFORE_BIRTH, List.of(childWhoDied(BORN, BORN.minusDays(1))), FIFTH_OF_SEPTEMBER),
                refusal(
                        AWARENESS_IS_NOT_BEFORE_THE_INCIDENT,
                        List.of(child(1, BORN, null)),
                        FormStory.incident(INCIDENT, INCIDENT.minusDays(1), null)),
                refusal(
                        NOTHING_LIES_IN_THE_FUTURE,
                        List.of(child(1, BORN, null)),
                        FormStory.incident(tomorrow, tomorrow, null)),
                refusal(
                        NOTHING_LIES_IN_THE_FUTURE,
                        List.of(child(1, BORN, null)),
                        FormStory.incident(INCIDENT, tomorrow, null)),
                refusal(NOTHING_LIES_IN_THE_FUTURE, List.of(childWhoDied(BORN, tomorrow)), FIFTH_OF_SEPTEMBER),
                Arguments.of(
                        THE_LEAD_HAS_APPROVED,
                        form(
                                List.of(child(1, BORN, null)),
                                FIFTH_OF_SEPTEMBER,
                                BOTH_FOUND,
                                List.of(police()),
                                false,
                                tomorrow)),
                Arguments.of(
                        AGENCIES_ARE_NAMED_OR_NONE_IS_KNOWN,
                        form(
                                List.of(child(1, BORN, null)),
                                FIFTH_OF_SEPTEMBER,
                                BOTH_FOUND,
                                List.of(),
                                false,
                                RECEIVED)),
                Arguments.of(
                        AGENCIES_ARE_NAMED_OR_NONE_IS_KNOWN,
                        form(
                                List.of(child(1, BORN, null)),
                                FIFTH_OF_SEPTEMBER,
                                BOTH_FOUND,
                                List.of(police()),
                                true,
                                RECEIVED)));
    }

    private static Arguments refusal(FormRule rule, List<Child> children, Incident incident) {
        return Arguments.of(rule, form(children, incident));
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var form = form(List.of(childWhoDied(BORN, null)), FormStory.incident(INCIDENT, INCIDENT.minusDays(1), null));

        referral.givenNoPriorActivity()
                .when(submit(form))
                .expectException(broken(EACH_ANSWER_IS_GIVEN_OR_ITS_REASON, AWARENESS_IS_NOT_BEFORE_THE_INCIDENT));
    }
}
