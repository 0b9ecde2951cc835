package org.safeguarding.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.LearningClosed;
import org.safeguarding.contracts.LearningCommissioned;
import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.NotificationUndeliverable;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.OriginalReferralClosed;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.PanelSplitEscalated;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewDiscontinued;
import org.safeguarding.contracts.PracticeReviewFactCheckSent;
import org.safeguarding.contracts.PracticeReviewOverdue;
import org.safeguarding.contracts.PracticeReviewProgressAsked;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewConfirmed;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationEvidenceReturned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.ReminderStep;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.contracts.ScreeningResult;

/** What the services say to one another, by example. */
public final class PublicMessages {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private PublicMessages() {}

    /** One believable message of every type, about the case; {@code PublishedLanguageTest} sees to it that none is missing. */
    public static Stream<PublicMessage> of(CaseId caseId) {
        return Stream.of(
                new ReferralReceived(caseId, Agency.ACUTE_TRUST, Organisation.of("RX0"), DAY),
                new ReferralScreened(caseId, ScreeningResult.ACCEPTED, true, DAY),
                new ReferralClosed(caseId, DAY),
                new InformationRequested(caseId, LocalDate.of(2026, 9, 17)),
                new ReferralWithdrawn(caseId, DAY),
                new ReferralReopened(caseId, DAY),
                new ReferralConflictDeclared(caseId, "screener", DAY),
                new NotificationCriteriaNotMet(caseId, DAY),
                new RapidReviewUnanswered(caseId, 5),
                new RapidReviewOpened(
                        caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, LocalDate.of(2026, 10, 1)),
                new RapidReviewRefused(caseId, "rapid-review/notification-has-its-day"),
                new AgencyReturnRequested(caseId, "lead-hospital", LocalDate.of(2026, 9, 24)),
                new AgencyReturnChased(caseId, "lead-hospital", ReminderStep.AFTER_DUE, LocalDate.of(2026, 9, 24)),
                new PanelConvened(caseId, "chair", List.of("panel-la", "panel-icb", "panel-police"), DAY),
                new PanelMeetingSet(
                        caseId,
                        2,
                        LocalDate.of(2026, 9, 24),
                        LocalTime.of(14, 30),
                        LocalTime.of(16, 0),
                        List.of("chair", "panel-icb", "panel-la", "panel-police"),
                        List.of("panel-school")),
                new PanelMeetingCancelled(
                        caseId,
                        3,
                        LocalDate.of(2026, 9, 24),
                        null,
                        null,
                        List.of("chair", "panel-icb", "panel-la", "panel-police")),
                new PanelOutcomeSignedOff(caseId, ReviewOutcome.LOCAL_CSPR, DAY, DAY),
                new ReviewConflictDeclared(caseId, "panel-police", DAY),
                new PracticeReviewCommissioned(caseId, DAY, LocalDate.of(2027, 3, 10)),
                new PracticeReviewPublished(caseId, DAY),
                new PracticeReviewWithheld(caseId, DAY),
                new LearningCommissioned(caseId, DAY),
                new LearningClosed(caseId, DAY),
                new LearningOverdue(caseId, Organisation.of("RX0"), DAY),
                new RecommendationAssigned(caseId, Organisation.of("RX0"), DAY),
                new RecommendationOverdue(caseId, Organisation.of("RX0"), DAY),
                new RapidReviewConfirmed(caseId, ReviewBasis.LOCAL_DECISION, DAY, LocalDate.of(2026, 10, 1)),
                new RapidReviewRedated(
                        caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, LocalDate.of(2026, 10, 1)),
                new PanelSplitEscalated(caseId, DAY),
                new SafetyActionAssigned(caseId, Organisation.of("RX0"), DAY),
                new SafetyActionOverdue(caseId, Organisation.of("RX0"), "chair", DAY),
                new PracticeReviewerAppointed(caseId, "reviewer", DAY),
                new PracticeReviewProgressAsked(caseId, "reviewer", DAY),
                new PracticeReviewFactCheckSent(caseId, DAY),
                new PracticeReviewOverdue(caseId, LocalDate.of(2027, 3, 10)),
                new PracticeReviewDiscontinued(caseId, DAY),
                new LearningPlanned(caseId, Organisation.of("RX0"), DAY),
                new LearningDiscontinued(caseId, null, DAY),
                new RecommendationEvidenceReturned(caseId, Organisation.of("RX0"), DAY),
                new OriginalReferralClosed(caseId, DAY),
                new RapidReviewConcluded(caseId, ReviewOutcome.LOCAL_CSPR, LocalDate.of(2026, 10, 9)),
                new RapidReviewDiscontinued(caseId, LocalDate.of(2026, 9, 17)),
                new RapidReviewReopened(caseId, LocalDate.of(2026, 10, 12)),
                new NotificationUndeliverable(
                        caseId, UUID.fromString("3f0c6c1e-4f57-5c59-8f3a-111111111111"), "panel-la", "panel-convened"),
                new OpenRapidReview(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, DAY),
                new DiscontinueRapidReview(caseId, LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 21)),
                new RegisterRecipient(caseId, "referrer/" + caseId, "{\"subject\":\"s\",\"sealed\":\"AAAA\"}"));
    }
}
