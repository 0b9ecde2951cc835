package org.safeguarding.testing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.safeguarding.contracts.Topics;
import tools.jackson.databind.json.JsonMapper;

/** What crosses a service's border is a promise: each message's name and form equal the approved file, which reads back. */
class PublishedLanguageTest {

    private static final CaseId CASE = CaseId.of("7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a11");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<PublicMessage> messages() {
        return Stream.of(
                new ReferralReceived(CASE, Agency.ACUTE_TRUST, Organisation.of("RX0"), DAY),
                new ReferralScreened(CASE, ScreeningResult.ACCEPTED, true, DAY),
                new ReferralClosed(CASE, DAY),
                new InformationRequested(CASE, LocalDate.of(2026, 9, 17)),
                new ReferralWithdrawn(CASE, DAY),
                new ReferralReopened(CASE, DAY),
                new ReferralConflictDeclared(CASE, "screener", DAY),
                new NotificationCriteriaNotMet(CASE, DAY),
                new RapidReviewUnanswered(CASE, 5),
                new RapidReviewOpened(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, LocalDate.of(2026, 10, 1)),
                new RapidReviewRefused(CASE, "rapid-review/notification-has-its-day"),
                new AgencyReturnRequested(CASE, "lead-hospital", LocalDate.of(2026, 9, 24)),
                new AgencyReturnChased(CASE, "lead-hospital", ReminderStep.AFTER_DUE, LocalDate.of(2026, 9, 24)),
                new PanelConvened(CASE, "chair", List.of("panel-la", "panel-icb", "panel-police"), DAY),
                new PanelMeetingSet(
                        CASE,
                        2,
                        LocalDate.of(2026, 9, 24),
                        LocalTime.of(14, 30),
                        LocalTime.of(16, 0),
                        List.of("chair", "panel-icb", "panel-la", "panel-police"),
                        List.of("panel-school")),
                new PanelMeetingCancelled(
                        CASE,
                        3,
                        LocalDate.of(2026, 9, 24),
                        null,
                        null,
                        List.of("chair", "panel-icb", "panel-la", "panel-police")),
                new PanelOutcomeSignedOff(CASE, ReviewOutcome.LOCAL_CSPR, DAY, DAY),
                new ReviewConflictDeclared(CASE, "panel-police", DAY),
                new PracticeReviewCommissioned(CASE, DAY, LocalDate.of(2027, 3, 10)),
                new PracticeReviewPublished(CASE, DAY),
                new PracticeReviewWithheld(CASE, DAY),
                new LearningCommissioned(CASE, DAY),
                new LearningClosed(CASE, DAY),
                new LearningOverdue(CASE, Organisation.of("RX0"), DAY),
                new RecommendationAssigned(CASE, Organisation.of("RX0"), DAY),
                new RecommendationOverdue(CASE, Organisation.of("RX0"), DAY),
                new RapidReviewConfirmed(CASE, ReviewBasis.LOCAL_DECISION, DAY, LocalDate.of(2026, 10, 1)),
                new RapidReviewRedated(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, LocalDate.of(2026, 10, 1)),
                new PanelSplitEscalated(CASE, DAY),
                new SafetyActionAssigned(CASE, Organisation.of("RX0"), DAY),
                new SafetyActionOverdue(CASE, Organisation.of("RX0"), "chair", DAY),
                new PracticeReviewerAppointed(CASE, "reviewer", DAY),
                new PracticeReviewProgressAsked(CASE, "reviewer", DAY),
                new PracticeReviewOverdue(CASE, LocalDate.of(2027, 3, 10)),
                new PracticeReviewDiscontinued(CASE, DAY),
                new LearningPlanned(CASE, Organisation.of("RX0"), DAY),
                new LearningDiscontinued(CASE, null, DAY),
                new RecommendationEvidenceReturned(CASE, Organisation.of("RX0"), DAY),
                new OriginalReferralClosed(CASE, DAY),
                new RapidReviewConcluded(CASE, ReviewOutcome.LOCAL_CSPR, LocalDate.of(2026, 10, 9)),
                new RapidReviewDiscontinued(CASE, LocalDate.of(2026, 9, 17)),
                new RapidReviewReopened(CASE, LocalDate.of(2026, 10, 12)),
                new NotificationUndeliverable(
                        CASE, UUID.fromString("3f0c6c1e-4f57-5c59-8f3a-111111111111"), "panel-la", "panel-convened"),
                new OpenRapidReview(CASE, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, DAY, DAY),
                new DiscontinueRapidReview(CASE, LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 21)),
                new RegisterRecipient(CASE, "referrer/" + CASE, "{\"subject\":\"s\",\"sealed\":\"AAAA\"}"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_promise_is_kept(PublicMessage message) {
        var approved = ApprovedJson.compare(
                "published/" + Topics.typeOf(message.getClass()) + ".json", JSON.writeValueAsString(message));
        assertThat((Object) JSON.readValue(approved, message.getClass())).isEqualTo(message);
        assertThat(Topics.recordOf(Topics.typeOf(message.getClass()))).isEqualTo(message.getClass());
    }

    @Test
    void a_meeting_that_was_told_before_ends_were_is_read_as_one_whose_end_is_open() {
        var told = """
                {"caseId":"%s","invitation":2,"meetingOn":"2026-09-24","meetingAt":"14:30:00","invited":[],"released":[]}""".formatted(CASE);

        assertThat(JSON.readValue(told, PanelMeetingSet.class))
                .isEqualTo(new PanelMeetingSet(
                        CASE, 2, LocalDate.of(2026, 9, 24), LocalTime.of(14, 30), null, List.of(), List.of()));
    }

    @Test
    void every_message_is_promised() {
        assertThat(messages().map(Object::getClass).collect(toSet()))
                .isEqualTo(Topics.messages().collect(toSet()));
    }
}
