package org.safeguarding.review.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.learning.domain.LearningCommand;
import org.safeguarding.review.learning.domain.LearningMoves;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand;
import org.safeguarding.review.practicereview.domain.PracticeReviewMoves;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewMoves;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;
import org.safeguarding.review.recommendation.domain.RecommendationCommand;
import org.safeguarding.review.recommendation.domain.RecommendationMoves;
import org.safeguarding.testing.access.Endpoint;

/** At which door each move is asked for; the tables of moves themselves are the domain's. */
final class MoveDoors {

    private static final String RAPID = "/rapid-reviews/{caseId}/";
    private static final String LEARNING = "/learning/{caseId}/";
    private static final String RECOMMENDED = "/recommendations/{caseId}/{reference}/";
    private static final String PRACTICE = "/practice-reviews/{caseId}/";

    private MoveDoors() {}

    /** Every move of every table. */
    static List<Move<?>> moves() {
        return Stream.of(
                        RapidReviewMoves.table(),
                        PracticeReviewMoves.table(),
                        LearningMoves.table(),
                        RecommendationMoves.table())
                .<Move<?>>flatMap(List::stream)
                .toList();
    }

    /** The method and the pattern at which the move is asked for; what nobody may ask for, a process does. */
    static String of(Move<?> move) {
        if (move.by().isEmpty()) {
            return "–";
        }
        var door = doors().get(move.command());
        if (door == null) {
            throw new AssertionError("No door is known at which " + move.name() + " is asked for.");
        }
        return door;
    }

    /** The endpoint of the running service at which the move is asked for. */
    static Endpoint in(List<Endpoint> endpoints, Move<?> move) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.name().equals(of(move)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(move.name() + " has no door at " + of(move)));
    }

    private static Map<Class<?>, String> doors() {
        Map<Class<?>, String> doors = new HashMap<>();
        doors.put(AskAgency.class, "POST " + RAPID + "agencies");
        doors.put(SubmitReturn.class, "PUT " + RAPID + "returns/{version}");
        doors.put(RecordMissingReturn.class, "PUT " + RAPID + "missing-returns");
        doors.put(ShareWithAgencies.class, "POST " + RAPID + "shared");
        doors.put(WriteNarrative.class, "PUT " + RAPID + "narrative");
        doors.put(RecordNotificationReference.class, "PUT " + RAPID + "notification-reference");
        doors.put(CompletePack.class, "PUT " + RAPID + "pack");
        doors.put(ConvenePanel.class, "PUT " + RAPID + "panel");
        doors.put(CancelMeeting.class, "PUT " + RAPID + "panel/cancellation");
        doors.put(DeclareInterests.class, "PUT " + RAPID + "interests");
        doors.put(RecordMeeting.class, "PUT " + RAPID + "meeting");
        doors.put(TakePosition.class, "POST " + RAPID + "positions");
        doors.put(EscalateSplit.class, "PUT " + RAPID + "escalation");
        doors.put(AnswerEscalation.class, "PUT " + RAPID + "escalation/answer");
        doors.put(DecideOutcome.class, "PUT " + RAPID + "outcome");
        doors.put(SignOff.class, "PUT " + RAPID + "sign-off");
        doors.put(SendToPanel.class, "PUT " + RAPID + "submission");
        doors.put(RecordPanelResponse.class, "PUT " + RAPID + "panel-response");
        doors.put(AnswerPanel.class, "PUT " + RAPID + "panel-response/reply");
        doors.put(Reconsider.class, "PUT " + RAPID + "reconsideration");
        doors.put(Uphold.class, "PUT " + RAPID + "upholding");
        doors.put(RecordSafetyAction.class, "POST " + RAPID + "safety-actions");
        doors.put(AssignSafetyAction.class, "PUT " + RAPID + "safety-actions/{number}/owner");
        doors.put(CompleteSafetyAction.class, "PUT " + RAPID + "safety-actions/{number}/completion");
        doors.put(Recommend.class, "POST " + RAPID + "recommendations");
        doors.put(ExplainDelay.class, "POST " + RAPID + "delays");
        doors.put(Reopen.class, "PUT " + RAPID + "reopening");
        doors.put(RecordPanelTold.class, "PUT " + RAPID + "panel-told");
        doors.put(PracticeReviewCommand.AppointReviewer.class, "PUT " + PRACTICE + "reviewer");
        doors.put(PracticeReviewCommand.ReplaceReviewer.class, "PUT " + PRACTICE + "reviewer/successor");
        doors.put(PracticeReviewCommand.AgreeTerms.class, "PUT " + PRACTICE + "terms");
        doors.put(PracticeReviewCommand.BeginFieldwork.class, "PUT " + PRACTICE + "fieldwork");
        doors.put(PracticeReviewCommand.SubmitDraft.class, "POST " + PRACTICE + "drafts");
        doors.put(PracticeReviewCommand.SendFactCheck.class, "PUT " + PRACTICE + "fact-check");
        doors.put(PracticeReviewCommand.Approve.class, "PUT " + PRACTICE + "approval");
        doors.put(PracticeReviewCommand.SendCopies.class, "PUT " + PRACTICE + "prepublication");
        doors.put(PracticeReviewCommand.DrawCopy.class, "POST " + PRACTICE + "copies/{recipient}");
        doors.put(PracticeReviewCommand.Publish.class, "PUT " + PRACTICE + "publication");
        doors.put(PracticeReviewCommand.MovePublication.class, "PUT " + PRACTICE + "publication-day");
        doors.put(PracticeReviewCommand.Withhold.class, "PUT " + PRACTICE + "withholding");
        doors.put(PracticeReviewCommand.WithdrawReport.class, "PUT " + PRACTICE + "withdrawal");
        doors.put(PracticeReviewCommand.Pause.class, "PUT " + PRACTICE + "pause");
        doors.put(PracticeReviewCommand.Resume.class, "DELETE " + PRACTICE + "pause");
        doors.put(PracticeReviewCommand.ExplainDelay.class, "POST " + PRACTICE + "delays");
        doors.put(PracticeReviewCommand.AskProgress.class, "POST " + PRACTICE + "progress-requests");
        doors.put(PracticeReviewCommand.ReportProgress.class, "POST " + PRACTICE + "progress");
        doors.put(PracticeReviewCommand.Recommend.class, "POST " + PRACTICE + "recommendations");
        doors.put(PracticeReviewCommand.RecordFamilyInvolvement.class, "PUT " + PRACTICE + "family-involvement");
        doors.put(LearningCommand.Plan.class, "PUT " + LEARNING + "plan");
        doors.put(LearningCommand.Start.class, "PUT " + LEARNING + "start");
        doors.put(LearningCommand.RecordFindings.class, "PUT " + LEARNING + "findings");
        doors.put(LearningCommand.Recommend.class, "POST " + LEARNING + "recommendations");
        doors.put(LearningCommand.ExplainDelay.class, "POST " + LEARNING + "delays");
        doors.put(LearningCommand.Close.class, "PUT " + LEARNING + "closing");
        doors.put(RecommendationCommand.Assign.class, "PUT " + RECOMMENDED + "assignment");
        doors.put(RecommendationCommand.Reassign.class, "PUT " + RECOMMENDED + "reassignment");
        doors.put(RecommendationCommand.Redate.class, "PUT " + RECOMMENDED + "due-date");
        doors.put(RecommendationCommand.ReportProgress.class, "POST " + RECOMMENDED + "progress");
        doors.put(RecommendationCommand.GiveEvidence.class, "PUT " + RECOMMENDED + "evidence");
        doors.put(RecommendationCommand.ReturnEvidence.class, "PUT " + RECOMMENDED + "evidence-return");
        doors.put(RecommendationCommand.Assure.class, "PUT " + RECOMMENDED + "assurance");
        doors.put(RecommendationCommand.Close.class, "PUT " + RECOMMENDED + "closing");
        doors.put(RecommendationCommand.Refuse.class, "PUT " + RECOMMENDED + "refusal");
        return doors;
    }
}
