package org.safeguarding.referral.api;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.Criteria;
import org.safeguarding.referral.domain.form.Household;
import org.safeguarding.referral.domain.form.Incident;
import org.safeguarding.referral.domain.form.KnownAgency;
import org.safeguarding.referral.domain.form.NhsCheckDigit;
import org.safeguarding.referral.domain.form.ReferralForm;
import org.safeguarding.referral.domain.form.Referrer;
import org.safeguarding.referral.domain.form.Safety;

/** Seals what a partner filled in, each person under a key of their own, and keeps apart what clocks and lists need. */
public final class FormOfRequest {

    private final CaseId caseId;
    private final KeyedHash hash;

    private FormOfRequest(CaseId caseId, KeyedHash hash) {
        this.caseId = caseId;
        this.hash = hash;
    }

    /** The form of a request that was looked through and found complete. */
    public static ReferralForm of(ReferralRequest request, CaseId caseId, KeyedHash hash) {
        return new FormOfRequest(caseId, hash).form(request);
    }

    private ReferralForm form(ReferralRequest request) {
        var incident = request.incident();
        var referrer = request.referrer();
        var children = numbered(request.children(), this::child);
        return new ReferralForm(
                ReferralForm.standing(children, incident.occurredOn()),
                new Safety(
                        request.immediateDanger(),
                        request.mashReferralMade(),
                        sealed("narrative", new Safety.SafetyDetails(request.safetyActions(), request.unknown()))),
                new Referrer(referrer.leadApprovedOn(), request.accuracyStatement(), sealed("referrer", referrer)),
                children,
                household(request.household()),
                new Incident(
                        incident.occurredOn(),
                        incident.agencyAwareOn(),
                        incident.laAwareOn(),
                        sealed("narrative", incident)),
                new Criteria(request.criteria().findings(), sealed("narrative", request.criteria())),
                numbered(
                        request.agenciesKnown(),
                        (known, number) -> new KnownAgency(known.agency(), sealed("narrative", known))),
                Boolean.TRUE.equals(request.noneKnown()),
                sealed("narrative", request.parallelProcesses()),
                sealed("family", request.family()));
    }

    private Child child(Child.ChildDetails child, int number) {
        var nhsNumber = child.nhsNumber() == null ? null : NhsCheckDigit.normalised(child.nhsNumber());
        return new Child(
                child.outcome(),
                nhsNumber == null ? null : hash.of("nhs-number", nhsNumber),
                sealed("child-" + number, child));
    }

    private Household household(Household.HouseholdDetails household) {
        return new Household(
                household.otherChildrenAtRisk(),
                numbered(household.people(), (person, number) -> sealed("person-" + number, person)),
                numbered(household.otherChildren(), (child, number) -> sealed("other-child-" + number, child)),
                sealed("family", new Household.NotKnown(household.unknown())));
    }

    private <T> Sealed<T> sealed(String subject, T detail) {
        return Sealed.of(SubjectId.of(caseId, subject), detail);
    }

    private static <T, R> List<R> numbered(@Nullable List<T> items, BiFunction<T, Integer, R> each) {
        var given = requireNonNullElse(items, List.<T>of());
        return IntStream.range(0, given.size())
                .mapToObj(i -> each.apply(given.get(i), i + 1))
                .toList();
    }
}
