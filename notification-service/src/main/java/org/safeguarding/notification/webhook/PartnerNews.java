package org.safeguarding.notification.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.CaseEvent;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.LearningClosed;
import org.safeguarding.contracts.LearningCommissioned;
import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.NotificationCaseEvent;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
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
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.notification.mail.LetterValue.Reference;
import org.safeguarding.notification.mail.MailIdentity;
import org.springframework.stereotype.Component;

/**
 * What of a public event its referrer's application is told: where the case stands, since when, and with what outcome.
 * Nothing of the panel, of other agencies or of the notification, and nothing that anybody typed.
 */
@Component
class PartnerNews {

    static final String PING = type("ping");

    private final URI gateway;

    PartnerNews(MailIdentity identity) {
        gateway = URI.create(identity.gateway().toString().replaceAll("/+$", ""));
    }

    /** The news in an event, if it is news for the referrer. */
    Optional<CloudEvent> of(CaseEvent event, String id, Instant at) {
        return switch (event) {
            case ReferralReceived e ->
                news("referral-received", e.caseId(), id, at, state("SUBMITTED", "receivedOn", e.receivedOn()));
            case InformationRequested e ->
                news(
                        "information-requested",
                        e.caseId(),
                        id,
                        at,
                        state("INFO_REQUESTED", "answerDueOn", e.answerDueOn()));
            case ReferralScreened e ->
                news("referral-screened", e.caseId(), id, at, state(e.result().name(), "screenedOn", e.screenedOn()));
            case ReferralWithdrawn e ->
                news("referral-withdrawn", e.caseId(), id, at, state("WITHDRAWN", "withdrawnOn", e.withdrawnOn()));
            case ReferralReopened e ->
                news("referral-reopened", e.caseId(), id, at, state("REOPENED", "reopenedOn", e.reopenedOn()));
            case ReferralClosed e ->
                news("referral-closed", e.caseId(), id, at, state("CLOSED", "closedOn", e.closedOn()));
            case RapidReviewOpened e ->
                news("rapid-review-opened", e.caseId(), id, at, Map.of("openedOn", e.openedOn()));
            case RapidReviewConcluded e -> news("rapid-review-concluded", e.caseId(), id, at, outcome(e));
            case RapidReviewReopened e ->
                news("rapid-review-reopened", e.caseId(), id, at, Map.of("reopenedOn", e.reopenedOn()));
            case RapidReviewDiscontinued e ->
                news("rapid-review-discontinued", e.caseId(), id, at, Map.of("discontinuedOn", e.discontinuedOn()));
            case PanelOutcomeSignedOff e -> Optional.empty(); // it may still be reconsidered
            case NotificationCriteriaNotMet e -> Optional.empty();
            case RapidReviewUnanswered e -> Optional.empty();
            case ReferralConflictDeclared e -> Optional.empty();
            case ReviewConflictDeclared e -> Optional.empty();
            case RapidReviewRefused e -> Optional.empty();
            case AgencyReturnRequested e -> Optional.empty();
            case AgencyReturnChased e -> Optional.empty();
            case PanelConvened e -> Optional.empty();
            case PracticeReviewCommissioned e -> Optional.empty();
            case PracticeReviewPublished e -> Optional.empty();
            case PracticeReviewWithheld e -> Optional.empty();
            case LearningCommissioned e -> Optional.empty();
            case LearningClosed e -> Optional.empty();
            case LearningOverdue e -> Optional.empty();
            case RecommendationAssigned e -> Optional.empty();
            case RecommendationOverdue e -> Optional.empty();
            case PanelMeetingSet e -> Optional.empty();
            case PanelMeetingCancelled e -> Optional.empty();
            case RapidReviewConfirmed e -> Optional.empty();
            case RapidReviewRedated e -> Optional.empty();
            case PanelSplitEscalated e -> Optional.empty();
            case SafetyActionAssigned e -> Optional.empty();
            case SafetyActionOverdue e -> Optional.empty();
            case PracticeReviewerAppointed e -> Optional.empty();
            case PracticeReviewProgressAsked e -> Optional.empty();
            case PracticeReviewFactCheckSent e -> Optional.empty();
            case PracticeReviewOverdue e -> Optional.empty();
            case PracticeReviewDiscontinued e -> Optional.empty();
            case LearningPlanned e -> Optional.empty();
            case LearningDiscontinued e -> Optional.empty();
            case RecommendationEvidenceReturned e -> Optional.empty();
            case OriginalReferralClosed e -> Optional.empty();
            case NotificationCaseEvent e -> Optional.empty();
        };
    }

    /** A call that tells nothing but that calls arrive. */
    CloudEvent ping(WebhookName name, Instant at) {
        return new CloudEvent(UUID.randomUUID().toString(), gateway, PING, null, at, Map.of("webhook", name.text()));
    }

    private Optional<CloudEvent> news(String name, CaseId caseId, String id, Instant at, Map<String, Object> facts) {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseId", caseId);
        data.put("reference", new Reference(caseId).text());
        data.putAll(facts);
        data.put("detailUrl", gateway + "/referrals/" + caseId);
        return Optional.of(new CloudEvent(id, gateway, type(name), caseId.toString(), at, data));
    }

    private static Map<String, Object> state(String state, String date, Object day) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("state", state);
        facts.put(date, day);
        return facts;
    }

    private static Map<String, Object> outcome(RapidReviewConcluded event) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("outcome", event.outcome());
        facts.put("concludedOn", event.concludedOn());
        return facts;
    }

    private static String type(String name) {
        return "safeguarding.partner." + name + ".v1";
    }
}
