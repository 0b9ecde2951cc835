package org.safeguarding.referral.access;

import static org.safeguarding.referral.domain.NotificationState.*;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.domain.NewInformation;
import org.safeguarding.referral.domain.NotificationType;
import org.safeguarding.referral.domain.OtherArea;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.Screening;
import org.safeguarding.referral.domain.Screening.Ground;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;
import org.safeguarding.referral.domain.form.Findings;

/** Brings cases into situations by commands, as the system; each has its officer, and a person who stays out. */
final class CasesToCome {

    private final CommandGateway commands;
    private final ReferralApi api;

    CasesToCome(CommandGateway commands, ReferralApi api) {
        this.commands = commands;
        this.api = api;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    CaseId in(Situation situation) {
        var caseId = api.referred();
        Acting.asSystem("access-matrix-" + UUID.randomUUID(), "access-matrix", () -> {
            leadingTo(situation, caseId).forEach(commands::sendAndWait);
            commands.sendAndWait(new Assign(new ReferralId(caseId), null, Visitor.OFFICER));
            commands.sendAndWait(new DeclareConflict(new ReferralId(caseId), null, Visitor.CONFLICTED, today()));
        });
        return caseId;
    }

    /** Lets a chair have something to countersign. */
    void proposeDecline(CaseId caseId) {
        Acting.asSystem(
                "access-matrix-" + UUID.randomUUID(),
                "access-matrix",
                () -> commands.sendAndWait(
                        new ProposeDecline(new ReferralId(caseId), null, Visitor.OFFICER, screening(caseId))));
    }

    private List<Object> leadingTo(Situation situation, CaseId caseId) {
        var steps = new ArrayList<Object>(notified(situation, caseId));
        var referral = new ReferralId(caseId);
        var words = Sealed.of(SubjectId.of(caseId, "narrative"), "Invented for the matrix.");
        switch (situation.referral()) {
            case SUBMITTED -> {}
            case INFO_REQUESTED ->
                steps.add(new RequestInformation(referral, null, today(), today().plusDays(7), words));
            case ACCEPTED, CLOSED -> steps.add(new Accept(referral, null, screening(caseId)));
            case DUPLICATE_OF -> steps.add(new MarkDuplicate(referral, null, api.referred(), today(), words));
            case OUT_OF_AREA ->
                steps.add(new MarkOutOfArea(
                        referral,
                        null,
                        today(),
                        Sealed.of(SubjectId.of(caseId, "narrative"), new OtherArea("Next Borough", "There.", null))));
            case WITHDRAWN -> steps.add(new Withdraw(referral, null, today(), words));
            case DECLINED, REOPENED -> {
                steps.add(new ProposeDecline(referral, null, Visitor.OFFICER, screening(caseId)));
                steps.add(new CountersignDecline(referral, null, "chair", today()));
            }
        }
        if (situation.referral() == org.safeguarding.referral.domain.ReferralState.REOPENED) {
            steps.add(new Reopen(
                    referral,
                    null,
                    today(),
                    Sealed.of(SubjectId.of(caseId, "narrative"), new NewInformation("New.", "Police"))));
        }
        return steps;
    }

    private static List<Object> notified(Situation situation, CaseId caseId) {
        var steps = new ArrayList<Object>();
        var referral = new ReferralId(caseId);
        var la = Agency.LOCAL_AUTHORITY;
        var words = Sealed.of(SubjectId.of(caseId, "narrative"), "Invented for the matrix.");
        var notification = situation.notification();
        if (notification != NONE) {
            steps.add(new Consider(referral, null, la, today(), today()));
        }
        if (notification == NOT_NOTIFIED) {
            steps.add(new DecideNotToNotify(referral, null, la, today(), words));
        }
        if (notification == NOTIFIED || notification == CRITERIA_NOT_MET) {
            var type = situation.referral() == org.safeguarding.referral.domain.ReferralState.CLOSED
                    ? NotificationType.LAC_DEATH
                    : NotificationType.SERIOUS_HARM;
            steps.add(new Notify(referral, null, la, type, today(), today(), today(), words));
        }
        if (notification == CRITERIA_NOT_MET) {
            steps.add(new FindCriteriaNotMet(referral, null, la, today(), today(), words));
        }
        return steps;
    }

    private static Screening screening(CaseId caseId) {
        var ground = new Ground("Seen.", "Therefore.");
        return new Screening(
                today(),
                new Findings(
                        Findings.AbuseOrNeglect.KNOWN,
                        Findings.DeathOrSeriousHarm.SERIOUSLY_HARMED,
                        Findings.JointWorking.NO),
                today(),
                Sealed.of(
                        SubjectId.of(caseId, "screening"),
                        new Screening.Reasons(ground, ground, ground, "A rationale.", "Feedback.")));
    }
}
