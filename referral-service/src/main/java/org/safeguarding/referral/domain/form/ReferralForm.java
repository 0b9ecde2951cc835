package org.safeguarding.referral.domain.form;

import static org.safeguarding.referral.domain.form.FormRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.safeguarding.platform.rule.Rule;

/** The referral form as it was filled in. */
public record ReferralForm(
        Referrer referrer,
        List<Child> children,
        Incident incident,
        Criteria criteria,
        List<KnownAgency> agenciesKnown,
        boolean noneKnown,
        Safety safety) {

    public ReferralForm {
        children = List.copyOf(children);
        agenciesKnown = List.copyOf(agenciesKnown);
    }

    /** What the rules of the form say of it, when it is received on that day. */
    public Rule.Verdict[] verdictsOn(LocalDate receivedOn) {
        var incidentDay = incident.occurredOn();
        return new Rule.Verdict[] {
            A_CHILD_IS_NAMED.when(!children.isEmpty()),
            NHS_NUMBERS_HAVE_THEIR_CHECK_DIGIT.when(each(Child.ChildDetails::hasSoundNhsNumber)),
            BIRTH_IS_NOT_AFTER_THE_INCIDENT.when(each(child -> child.bornBy(incidentDay))),
            EACH_CHILD_WAS_UNDER_EIGHTEEN.when(each(child -> child.under18On(incidentDay))),
            A_DEATH_HAS_ITS_DATE.when(children.stream().allMatch(Child::deathHasItsDate)),
            DEATH_IS_NOT_BEFORE_BIRTH.when(each(Child.ChildDetails::diedAfterBirth)),
            AWARENESS_IS_NOT_BEFORE_THE_INCIDENT.when(!incident.agencyAwareOn().isBefore(incidentDay)),
            NOTHING_LIES_IN_THE_FUTURE.when(!incidentDay.isAfter(receivedOn)
                    && !incident.agencyAwareOn().isAfter(receivedOn)
                    && each(child -> child.diedBy(receivedOn))),
            THE_LEAD_HAS_APPROVED.when(!referrer.leadApprovedOn().isAfter(receivedOn)),
            AGENCIES_ARE_NAMED_OR_NONE_IS_KNOWN.when(agenciesKnown.isEmpty() == noneKnown)
        };
    }

    /** On which path the young people of this referral stand. */
    public Standing standing() {
        return Standing.CHILDREN;
    }

    private boolean each(Predicate<Child.ChildDetails> holds) {
        return children.stream().allMatch(child -> child.known(holds));
    }
}
