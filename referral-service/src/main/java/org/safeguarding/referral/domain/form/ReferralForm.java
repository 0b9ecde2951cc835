package org.safeguarding.referral.domain.form;

import static org.safeguarding.referral.domain.form.FormRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.Child.ChildDetails;
import org.safeguarding.referral.domain.form.question.Section;

/** The referral form as it was handed in; what tells of a person is sealed, what clocks and lists need is not. */
public record ReferralForm(
        Standing standing,
        Safety safety,
        Referrer referrer,
        List<Child> children,
        Household household,
        Incident incident,
        Criteria criteria,
        List<KnownAgency> agenciesKnown,
        boolean noneKnown,
        Sealed<ParallelDetails> parallelProcesses,
        Sealed<Family> family) {

    public ReferralForm {
        children = List.copyOf(children);
        agenciesKnown = List.copyOf(agenciesKnown);
    }

    /** Of whom a form tells: of care leavers only where every one of them was one, and of age on the day of the incident. */
    public static Standing standing(List<Child> children, LocalDate incidentDay) {
        return children.stream().allMatch(child -> child.known(who -> who.ofAgeOn(incidentDay) && who.careLeaver()))
                ? Standing.CARE_LEAVERS
                : Standing.CHILDREN;
    }

    /** What the rules of the form say of it, when it is received on that day. */
    public Rule.Verdict[] verdictsOn(LocalDate receivedOn) {
        var day = incident.occurredOn();
        return new Rule.Verdict[] {
            A_CHILD_IS_NAMED.when(!children.isEmpty()),
            EACH_ANSWER_IS_GIVEN_OR_ITS_REASON.when(
                    sections().flatMap(section -> section.detail().stream()).allMatch(ReferralForm::complete)),
            NHS_NUMBERS_HAVE_THEIR_CHECK_DIGIT.when(each(ChildDetails::hasSoundNhsNumber)),
            BIRTH_IS_NOT_AFTER_THE_INCIDENT.when(each(child -> child.bornBy(day))),
            AN_UNBORN_CHILD_IS_EXPECTED_ABOUT_THE_INCIDENT.when(each(child -> child.expectedAround(day))),
            EACH_CHILD_WAS_UNDER_EIGHTEEN.when(each(child -> !child.ofAgeOn(day) || child.careLeaver())),
            A_CARE_LEAVER_WAS_UNDER_TWENTY_FIVE.when(
                    each(child -> child.underTwentyFiveOn(day) || !child.careLeaver())),
            A_CARE_LEAVER_OF_AGE_HAS_DIED.when(
                    each(child -> child.outcome() == Child.Harm.DIED || !child.careLeaver() || !child.ofAgeOn(day))),
            DEATH_IS_NOT_BEFORE_BIRTH.when(each(ChildDetails::diedAfterBirth)),
            AWARENESS_IS_NOT_BEFORE_THE_INCIDENT.when(incident.awareAfterwards()),
            NOTHING_LIES_IN_THE_FUTURE.when(incident.knownBy(receivedOn) && each(child -> child.diedBy(receivedOn))),
            THE_LEAD_HAS_APPROVED.when(!referrer.leadApprovedOn().isAfter(receivedOn)),
            THE_REFERRER_STATES_ITS_ACCURACY.when(referrer.statesAccuracy()),
            AGENCIES_ARE_NAMED_OR_NONE_IS_KNOWN.when(agenciesKnown.isEmpty() == noneKnown)
        };
    }

    private boolean each(Predicate<ChildDetails> holds) {
        return children.stream().allMatch(child -> child.known(holds));
    }

    private Stream<Sealed<? extends Record>> sections() {
        return Stream.of(
                        children.stream().map(Child::details),
                        agenciesKnown.stream().map(KnownAgency::details),
                        household.people().stream(),
                        household.otherChildren().stream(),
                        Stream.of(referrer.details(), incident.account(), parallelProcesses, family))
                .flatMap(several -> several);
    }

    private static boolean complete(Record section) {
        return Section.incomplete(section).isEmpty();
    }
}
