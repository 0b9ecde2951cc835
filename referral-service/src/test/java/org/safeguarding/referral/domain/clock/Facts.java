package org.safeguarding.referral.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.Amendment;
import org.safeguarding.referral.domain.CourseStory;
import org.safeguarding.referral.domain.NotificationType;
import org.safeguarding.referral.domain.OtherArea;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.ReferralStory;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.*;

/** The facts of one case in the words of the practice; the first is recorded as {@code event-0}. */
final class Facts {

    private static final CaseId CASE = CaseId.of("5f0e6a52-3d0c-4c59-9d52-8a3f6a6d1c11");

    private final List<RecordedFact> recorded = new ArrayList<>();

    List<RecordedFact> list() {
        return List.copyOf(recorded);
    }

    /** The clock of that name as it reads on that day. */
    ClockReading reading(String clock, String today) {
        return ReferralClocks.read(list(), day(today)).stream()
                .filter(reading -> reading.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    Facts with(CaseFact fact) {
        int number = recorded.size();
        recorded.add(new RecordedFact("event-" + number, number, Instant.parse("2026-09-07T10:00:00Z"), fact));
        return this;
    }

    Facts submitted(String guidance) {
        return with(new ReferralSubmitted(
                CASE, day("2026-09-01"), Agency.ACUTE_TRUST, Organisation.of("RX0"), guidance, ReferralStory.form()));
    }

    Facts considered(String awareOn) {
        return with(new ConsiderationBegun(CASE, day(awareOn), day(awareOn)));
    }

    Facts notified(String awareOn, String sentOn, @Nullable String toldOn) {
        return notified(NotificationType.SERIOUS_HARM, awareOn, sentOn, toldOn);
    }

    Facts notified(NotificationType type, String awareOn, String sentOn, @Nullable String toldOn) {
        return with(new NotificationSent(
                CASE, type, day(awareOn), day(sentOn), toldOn == null ? null : day(toldOn), sealed()));
    }

    Facts amended(String awareOn, String sentOn, @Nullable String toldOn) {
        return amended(NotificationType.SERIOUS_HARM, awareOn, sentOn, toldOn);
    }

    Facts amended(NotificationType type, String awareOn, String sentOn, @Nullable String toldOn) {
        return with(new NotificationAmended(
                CASE,
                type,
                day(awareOn),
                day(sentOn),
                toldOn == null ? null : day(toldOn),
                day("2026-10-26"),
                Sealed.of(SubjectId.of(CASE, "notification"), new Amendment("SIN-1", "A day was mistyped."))));
    }

    Facts notNotified(String decidedOn) {
        return with(new NotNotified(CASE, day(decidedOn), sealed()));
    }

    Facts foundNotMet(String foundOn) {
        return with(new CriteriaFoundNotMet(CASE, day(foundOn), null, sealed()));
    }

    Facts required(String notifiedOn) {
        return with(new RapidReviewRequired(
                CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, day(notifiedOn), day(notifiedOn)));
    }

    Facts requiredLocally(String requiredOn) {
        return with(new RapidReviewRequired(CASE, ReviewBasis.LOCAL_DECISION, null, day(requiredOn)));
    }

    Facts signedOff(String on) {
        return with(new OutcomeRecorded(CASE, ReviewOutcome.LOCAL_CSPR, day(on), day(on)));
    }

    Facts reopened(String on) {
        return with(new RapidReviewReopened(CASE, day(on)));
    }

    Facts asked(String on, String dueOn) {
        return with(new InformationRequested(CASE, day(on), day(dueOn), sealed()));
    }

    Facts answered(String on) {
        return with(new InformationAnswered(CASE, day(on), sealed()));
    }

    Facts guidanceChanged(String from, String to) {
        return with(new GuidanceChanged(CASE, from, to, day("2026-10-06"), sealed()));
    }

    Facts outOfArea(String on) {
        return with(new MarkedOutOfArea(
                CASE,
                day(on),
                Sealed.of(SubjectId.of(CASE, "screening"), new OtherArea("another", "harmed there", null))));
    }

    Facts duplicate(String on) {
        return with(new MarkedDuplicate(CASE, CourseStory.OTHER, day(on), sealed()));
    }

    Facts delayed(String clock, String newTarget) {
        return with(new DelayExplained(
                CASE, clock, "LA_LATE", day("2026-10-13"), day(newTarget), List.of(Agency.POLICE), sealed()));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Sealed<String> sealed() {
        return Sealed.of(SubjectId.of(CASE, "screening"), "in words");
    }
}
