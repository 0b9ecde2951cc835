package org.safeguarding.referral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.ReferralCommand.AskAgain;
import org.safeguarding.referral.domain.ReferralCommand.RecordOutcome;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewConcluded;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewDiscontinued;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewOpened;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewRefused;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewReopened;
import org.safeguarding.referral.domain.ReferralCommand.Submit;
import org.safeguarding.referral.domain.ReferralEvent.OutcomeRecorded;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewConcluded;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewDiscontinued;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewLeftUnanswered;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewOpened;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRefused;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewReopened;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.ChildExample;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Findings.JointWorking;
import org.safeguarding.referral.domain.form.FormStory;
import org.safeguarding.referral.domain.form.Incident;
import org.safeguarding.referral.domain.form.KnownAgency;
import org.safeguarding.referral.domain.form.ReferralForm;

/** One believable, invented case: an infant with a head injury, referred by a hospital on 8 September 2026. */
public final class ReferralStory {

    public static final CaseId CASE = CaseId.of("5f0e6a52-3c1d-4b7e-9a44-0d6c1f2b8e10");
    public static final ReferralId REFERRAL = new ReferralId(CASE);
    public static final Affiliation HOSPITAL = new Affiliation(Agency.ACUTE_TRUST, Organisation.of("RX0"));
    public static final LocalDate BORN = LocalDate.of(2026, 3, 2);
    public static final LocalDate INCIDENT = LocalDate.of(2026, 9, 5);
    public static final LocalDate AWARE = LocalDate.of(2026, 9, 7);
    public static final LocalDate RECEIVED = LocalDate.of(2026, 9, 8);
    public static final LocalDate NOTIFIED = LocalDate.of(2026, 9, 9);
    public static final LocalDate SCREENED = LocalDate.of(2026, 9, 10);
    public static final LocalDate OPENED = LocalDate.of(2026, 9, 11);
    public static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    public static final LocalDate DECIDED = LocalDate.of(2026, 9, 25);
    public static final LocalDate SIGNED_OFF = LocalDate.of(2026, 9, 28);
    public static final LocalDate LATER = LocalDate.of(2026, 10, 12);
    public static final Findings BOTH_FOUND = findings(AbuseOrNeglect.SUSPECTED, DeathOrSeriousHarm.SERIOUSLY_HARMED);
    public static final Findings NONE_FOUND = findings(AbuseOrNeglect.NONE, DeathOrSeriousHarm.SERIOUSLY_HARMED);

    private ReferralStory() {}

    public static Findings findings(AbuseOrNeglect abuse, DeathOrSeriousHarm harm) {
        return new Findings(abuse, harm, JointWorking.NO);
    }

    public static ReferralForm form() {
        return form(List.of(child(1, BORN, "9990000018")), incident());
    }

    public static ReferralForm form(List<Child> children, Incident incident) {
        return form(children, incident, BOTH_FOUND, List.of(police()), false, RECEIVED);
    }

    public static ReferralForm form(Findings findings) {
        return form(List.of(child(1, BORN, "9990000018")), incident(), findings, List.of(police()), false, RECEIVED);
    }

    static ReferralForm form(
            List<Child> children,
            Incident incident,
            Findings findings,
            List<KnownAgency> agencies,
            boolean noneKnown,
            LocalDate leadApprovedOn) {
        return FormStory.form(children, incident, findings, agencies, noneKnown, leadApprovedOn);
    }

    static Child child(int number, LocalDate born, @Nullable String nhsNumber) {
        return FormStory.child(number, new ChildExample().born(born).nhsNumber(nhsNumber));
    }

    static Child childWhoDied(LocalDate born, @Nullable LocalDate died) {
        return FormStory.child(1, new ChildExample().born(born).died(died));
    }

    static Incident incident() {
        return FormStory.incident(INCIDENT, AWARE, AWARE);
    }

    static KnownAgency police() {
        return FormStory.police();
    }

    public static Submit submit(ReferralForm form) {
        return new Submit(REFERRAL, RECEIVED, HOSPITAL, form);
    }

    public static ReferralSubmitted submitted() {
        return submitted(form());
    }

    public static ReferralSubmitted submitted(ReferralForm form) {
        return new ReferralSubmitted(CASE, RECEIVED, HOSPITAL.agency(), HOSPITAL.organisation(), "WT2023", form);
    }

    /** Required by a notification, from the day on which it was sent. */
    public static RapidReviewRequired required() {
        return new RapidReviewRequired(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, NOTIFIED, NOTIFIED);
    }

    public static AskAgain askAgain(int asked) {
        return new AskAgain(REFERRAL, asked, 3);
    }

    public static RapidReviewAskedAgain askedAgain(int timesAsked) {
        return new RapidReviewAskedAgain(
                CASE, timesAsked, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, NOTIFIED, NOTIFIED);
    }

    public static RapidReviewLeftUnanswered leftUnanswered() {
        return new RapidReviewLeftUnanswered(CASE, 3);
    }

    public static RecordRapidReviewOpened recordOpened() {
        return new RecordRapidReviewOpened(REFERRAL, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE);
    }

    public static RapidReviewOpened opened() {
        return new RapidReviewOpened(CASE, OPENED, DUE);
    }

    public static RecordRapidReviewRefused recordRefused() {
        return new RecordRapidReviewRefused(REFERRAL, "rapid-review/a-notification-has-its-day");
    }

    public static RapidReviewRefused refused() {
        return new RapidReviewRefused(CASE, "rapid-review/a-notification-has-its-day");
    }

    public static RecordOutcome recordOutcome(ReviewOutcome outcome) {
        return new RecordOutcome(REFERRAL, outcome, DECIDED, SIGNED_OFF);
    }

    public static OutcomeRecorded outcomeRecorded(ReviewOutcome outcome) {
        return new OutcomeRecorded(CASE, outcome, DECIDED, SIGNED_OFF);
    }

    public static RecordRapidReviewConcluded recordConcluded() {
        return new RecordRapidReviewConcluded(REFERRAL, ReviewOutcome.NO_FURTHER_ACTION, LATER);
    }

    public static RapidReviewConcluded concluded() {
        return new RapidReviewConcluded(CASE, ReviewOutcome.NO_FURTHER_ACTION, LATER);
    }

    public static RecordRapidReviewReopened recordReviewReopened() {
        return new RecordRapidReviewReopened(REFERRAL, LATER);
    }

    public static RapidReviewReopened reviewReopened() {
        return new RapidReviewReopened(CASE, LATER);
    }

    public static RecordRapidReviewDiscontinued recordDiscontinued() {
        return new RecordRapidReviewDiscontinued(REFERRAL, LATER);
    }

    public static RapidReviewDiscontinued discontinued() {
        return new RapidReviewDiscontinued(CASE, LATER);
    }

    public static ReferralClosed closed() {
        return new ReferralClosed(CASE, LATER);
    }

    /** What that message brought. */
    static EventMessage<?> heard(String message, ReferralEvent event) {
        return new GenericEventMessage<>(event, Map.of(Who.CAUSE, message));
    }

    static <T> Sealed<T> sealed(String subject, T detail) {
        return Sealed.of(SubjectId.of(CASE, subject), detail);
    }
}
