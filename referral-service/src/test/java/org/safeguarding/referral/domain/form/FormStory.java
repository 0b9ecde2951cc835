package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Criteria.AbuseOrNeglectAssessment;
import org.safeguarding.referral.domain.form.Criteria.Assessment;
import org.safeguarding.referral.domain.form.Criteria.DeathOrSeriousHarmAssessment;
import org.safeguarding.referral.domain.form.Criteria.JointWorkingAssessment;

/** The form of one invented case, section by section. */
public final class FormStory {

    private static final CaseId CASE = CaseId.of("5f0e6a52-3c1d-4b7e-9a44-0d6c1f2b8e10");

    private FormStory() {}

    public static ReferralForm form(
            List<Child> children,
            Incident incident,
            Findings findings,
            List<KnownAgency> agencies,
            boolean noneKnown,
            LocalDate leadApprovedOn) {
        return new ReferralForm(
                ReferralForm.standing(children, incident.occurredOn()),
                new Safety(
                        false,
                        "MADE",
                        sealed("narrative", new Safety.SafetyDetails("The child is on the ward.", null))),
                referrer(leadApprovedOn, true),
                children,
                household(),
                incident,
                new Criteria(findings, sealed("narrative", assessment(findings))),
                agencies,
                noneKnown,
                sealed("narrative", new ParallelDetails(List.of(), false, null, null)),
                sealed("family", new Family(true, null, "They wish to be heard.", null, null)));
    }

    public static Referrer referrer(LocalDate leadApprovedOn, boolean statesAccuracy) {
        return new Referrer(
                leadApprovedOn,
                statesAccuracy,
                sealed(
                        "referrer",
                        new Referrer.ReferrerDetails(
                                "Robin Example",
                                "Named doctor",
                                "robin.example@hospital.example",
                                "020 7946 0001",
                                "Lee Sample",
                                leadApprovedOn,
                                false,
                                null)));
    }

    public static Child child(int number, ChildExample example) {
        var nhsNumber = example.nhsNumber();
        return new Child(
                example.outcome(),
                nhsNumber == null ? null : "hash-of-" + nhsNumber,
                sealed("child-" + number, example.details()));
    }

    public static Incident incident(LocalDate occurredOn, LocalDate agencyAwareOn, @Nullable LocalDate laAwareOn) {
        return new Incident(
                occurredOn,
                agencyAwareOn,
                laAwareOn,
                sealed(
                        "narrative",
                        new Incident.Account(
                                occurredOn,
                                null,
                                null,
                                agencyAwareOn,
                                laAwareOn,
                                "At home",
                                "Barnet",
                                null,
                                "Brought in by ambulance, unresponsive.",
                                List.of("PHYSICAL"),
                                null,
                                false,
                                null)));
    }

    public static KnownAgency police() {
        return new KnownAgency(
                Agency.POLICE,
                sealed(
                        "narrative",
                        new KnownAgency.Involvement(
                                Agency.POLICE,
                                "Constable Sam Invented",
                                LocalDate.of(2026, 6, 14),
                                true,
                                null,
                                "Attended once in June.",
                                null)));
    }

    private static Household household() {
        return new Household(
                true,
                List.of(sealed(
                        "person-1", new Household.Person("Jo Alder", "PARENT", null, null, true, null, null, null))),
                List.of(sealed(
                        "other-child-1",
                        new Household.OtherChild("Hazel Alder", LocalDate.of(2021, 11, 3), "With her aunt.", null))),
                sealed("family", new Household.NotKnown(null)));
    }

    private static Assessment assessment(Findings findings) {
        return new Assessment(
                new AbuseOrNeglectAssessment(findings.abuseOrNeglect(), "No accident explains it."),
                new DeathOrSeriousHarmAssessment(findings.deathOrSeriousHarm(), "Bleeding seen."),
                new JointWorkingAssessment(findings.jointWorkingConcern(), "None seen."),
                null,
                null,
                null);
    }

    private static <T> Sealed<T> sealed(String subject, T detail) {
        return Sealed.of(SubjectId.of(CASE, subject), detail);
    }
}
