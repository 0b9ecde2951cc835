package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.api.NotificationRequests.*;
import org.safeguarding.referral.domain.Amendment;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The serious incident notification: the local authority's, and nobody else's. */
@RestController
@RequestMapping("/referrals/{caseId}/notification")
class NotificationController {

    private final CommandGateway commands;
    private final OnDay on;

    NotificationController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/consideration")
    @PreAuthorize("hasRole('NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The local authority became aware, and considers whether it notifies")
    void consider(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody ConsiderationRequest request,
            Caller caller) {
        commands.sendAndWait(new Consider(
                new ReferralId(caseId), expected.value(), caller.agencyOrRefuse(), request.awareOn(), on.today()));
    }

    @PutMapping
    @PreAuthorize("hasRole('NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The notification was sent")
    void notify(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody NotificationRequest request,
            Caller caller) {
        commands.sendAndWait(new Notify(
                new ReferralId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                request.type(),
                request.sentOn(),
                request.partnersToldOn(),
                on.today(),
                sealed(caseId, request.reference())));
    }

    @PutMapping("/decision-not-to-notify")
    @PreAuthorize("hasRole('NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The local authority does not notify, and says why")
    void decideNotTo(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody NotNotifiedRequest request,
            Caller caller) {
        commands.sendAndWait(new DecideNotToNotify(
                new ReferralId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                on.or(request.decidedOn()),
                sealed(caseId, request.rationale())));
    }

    @PutMapping("/criteria-not-met")
    @PreAuthorize("hasRole('NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "After notifying, the criteria were found not to be met")
    void findNotMet(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody CriteriaNotMetRequest request,
            Caller caller) {
        commands.sendAndWait(new FindCriteriaNotMet(
                new ReferralId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                on.or(request.foundOn()),
                request.panelToldOn(),
                sealed(caseId, request.reason())));
    }

    @PutMapping("/amendment")
    @PreAuthorize("hasRole('NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put right what was recorded; what stood before stays legible")
    void amend(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody AmendmentRequest request,
            Caller caller) {
        commands.sendAndWait(new AmendNotification(
                new ReferralId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                request.type(),
                request.awareOn(),
                request.sentOn(),
                request.partnersToldOn(),
                on.today(),
                sealed(caseId, new Amendment(request.reference(), request.reason()))));
    }

    private static <T> Sealed<T> sealed(CaseId caseId, T words) {
        return Sealed.of(SubjectId.of(caseId, "notification"), words);
    }
}
