package org.safeguarding.review.rapidreview;

import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.RapidReviewWords.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.domain.ChaseStep;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.SafetyAction;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;

/** Alder again: what is asked of the review, in the order of the pathway, and who asks. */
public final class RapidReviewDeeds {

    private RapidReviewDeeds() {}

    public static Map<String, ?> as(String account) {
        return Map.of(Who.ACTOR, account);
    }

    public static Map<String, ?> as(String account, Role role) {
        return Map.of(Who.ACTOR, account, Who.ROLE, role.name());
    }

    public static Open open(String request) {
        return open(request, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, NOTIFIED, REQUIRED);
    }

    public static Open openLocally() {
        return open(FIRST, ReviewBasis.LOCAL_DECISION, null, REQUIRED);
    }

    public static Open open(String request, ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn) {
        return new Open(REVIEW, request, basis, notifiedOn, requiredOn, OPENED);
    }

    public static Discontinue discontinue() {
        return new Discontinue(REVIEW, "found-not-met", LATER, null);
    }

    public static RecordPanelTold tellPanel() {
        return new RecordPanelTold(REVIEW, null, LATER, TODAY);
    }

    public static AskAgency ask() {
        return ask(HOSPITAL);
    }

    public static AskAgency ask(Affiliation agency) {
        return new AskAgency(REVIEW, null, agency, "lead-hospital", scope(), RETURN_DUE, ASKED);
    }

    public static SubmitReturn submit() {
        return submit(1, false, answer());
    }

    public static SubmitReturn submit(int version, boolean nil, AgencyReturn content) {
        return new SubmitReturn(REVIEW, HOSPITAL, version, nil, sealed("return-rx0", content), RETURNED);
    }

    public static SubmitReturn submit(LocalDate submittedOn, AgencyReturn content) {
        return new SubmitReturn(REVIEW, HOSPITAL, 1, false, sealed("return-rx0", content), submittedOn);
    }

    public static RecordMissingReturn miss() {
        return new RecordMissingReturn(REVIEW, null, HOSPITAL, words(), RETURNED);
    }

    public static ChaseReturn chase(ChaseStep step) {
        return new ChaseReturn(REVIEW, HOSPITAL, step, RETURN_DUE);
    }

    public static ShareWithAgencies share() {
        return new ShareWithAgencies(REVIEW, null, words(), RETURNED);
    }

    public static WriteNarrative write() {
        return write(narrative());
    }

    public static WriteNarrative write(Narrative narrative) {
        return new WriteNarrative(REVIEW, null, sealed("panel-narrative", narrative), RETURNED);
    }

    public static RecordNotificationReference refer() {
        return new RecordNotificationReference(REVIEW, null, reference(), ASKED);
    }

    public static CompletePack completePack() {
        return new CompletePack(REVIEW, null, PACK, TODAY);
    }

    public static ConvenePanel convene() {
        return convene(CHAIR, MEMBERS, MEETING);
    }

    public static ConvenePanel convene(PanelMember chair, List<PanelMember> members, LocalDate meetingOn) {
        return new ConvenePanel(REVIEW, null, chair, members, meetingOn, null, null);
    }

    public static ConvenePanel convene(@Nullable LocalTime at, @Nullable LocalTime endsAt) {
        return new ConvenePanel(REVIEW, null, CHAIR, MEMBERS, MEETING, at, endsAt);
    }

    public static CancelMeeting cancelMeeting() {
        return new CancelMeeting(REVIEW, null, PACK);
    }

    public static DeclareInterests declare(String person, boolean conflict) {
        return new DeclareInterests(REVIEW, person, conflict, MEETING);
    }

    public static RecordReferralConflict recordConflictAtReferral(String person) {
        return new RecordReferralConflict(REVIEW, person, MEETING);
    }

    public static RecordMeeting meet() {
        return meet(MEETING, PRESENT);
    }

    public static RecordMeeting meet(LocalDate heldOn, List<String> present) {
        return new RecordMeeting(REVIEW, null, heldOn, present, TODAY);
    }

    public static TakePosition takePosition(PanelMember member, ReviewOutcome outcome) {
        return new TakePosition(REVIEW, member.member(), outcome, words(), MEETING, TODAY);
    }

    public static EscalateSplit escalate() {
        return escalate(DECISION);
    }

    public static EscalateSplit escalate(LocalDate escalatedOn) {
        return new EscalateSplit(REVIEW, null, words(), escalatedOn, TODAY);
    }

    public static AnswerEscalation answerEscalation(ReviewOutcome outcome) {
        return answerEscalation(outcome, DECISION);
    }

    public static AnswerEscalation answerEscalation(ReviewOutcome outcome, LocalDate answeredOn) {
        return new AnswerEscalation(REVIEW, null, outcome, words(), answeredOn, TODAY);
    }

    public static DecideOutcome decide(ReviewOutcome outcome) {
        return decide(outcome, DECISION, REASONS);
    }

    public static DecideOutcome decide(ReviewOutcome outcome, LocalDate decidedOn, String reasons) {
        return new DecideOutcome(REVIEW, null, outcome, decidedOn, reasons(reasons), reasoning(), TODAY);
    }

    public static SignOff signOff(LocalDate signedOffOn) {
        return new SignOff(REVIEW, null, signedOffOn, TODAY);
    }

    public static SendToPanel send() {
        return send(SENT);
    }

    public static SendToPanel send(LocalDate sentOn) {
        return new SendToPanel(REVIEW, null, PACK_HASH, sentOn, TODAY);
    }

    public static RecordPanelResponse respond(PanelAnswer answer) {
        return new RecordPanelResponse(REVIEW, null, answer, words(), ANSWERED, TODAY);
    }

    public static AnswerPanel answerPanel() {
        return new AnswerPanel(REVIEW, null, words(), LATER, TODAY);
    }

    public static Reconsider reconsider() {
        return new Reconsider(REVIEW, null, words(), LATER, TODAY);
    }

    public static Uphold uphold() {
        return new Uphold(REVIEW, null, words(), LATER, TODAY);
    }

    public static RecordSafetyAction recordSafety(@Nullable SafetyOwner owner) {
        return new RecordSafetyAction(
                REVIEW, null, sealed("safety", new SafetyAction("The siblings are seen.")), owner, ASKED);
    }

    public static AssignSafetyAction assignSafety(int number) {
        return new AssignSafetyAction(REVIEW, number, OWNER, ASKED);
    }

    public static CompleteSafetyAction completeSafety(int number) {
        return new CompleteSafetyAction(REVIEW, number, RETURNED, TODAY);
    }

    public static Recommend recommend() {
        return new Recommend(REVIEW, null, recommendation(), DECISION);
    }

    public static ExplainDelay explain() {
        return new ExplainDelay(
                REVIEW, null, DelayReason.LATE_RETURN, words(), LATER, List.of(Agency.ICB), DECISION, DECISION);
    }

    public static Reopen reopen() {
        return new Reopen(REVIEW, null, information(), LATER);
    }

    public static AgencyReturn nilAnswer() {
        return new AgencyReturn(
                "A. Author",
                "B. Approver",
                "The patient record",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
