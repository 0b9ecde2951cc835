package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.problem.ReceivedBody;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.view.ReferralSummaries;
import org.safeguarding.referral.view.ReferralSummary;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/referrals")
class ReferralController {

    private final Reception reception;
    private final ReferralSummaries summaries;

    ReferralController(Reception reception, ReferralSummaries summaries) {
        this.reception = reception;
        this.summaries = summaries;
    }

    @PostMapping
    @Idempotent
    @PreAuthorize("hasRole('REFERRER')")
    ResponseEntity<Receipt> refer(@RequestBody ReferralRequest request, Caller caller) {
        return reception.receive(request, ReceivedBody.bytes(), caller, null).created();
    }

    @GetMapping("/{caseId}")
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER', 'NOTIFIER', 'CHAIR')")
    @Operation(
            summary = "How far a referral has come",
            description = "The ETag is the version to send back as If-Match with a change. A referrer sees no desk.")
    ResponseEntity<ReferralSummary> follow(@PathVariable CaseId caseId, Caller caller) {
        boolean partnership =
                caller.hasRole(Role.SCREENER) || caller.hasRole(Role.NOTIFIER) || caller.hasRole(Role.CHAIR);
        var referral = summaries
                .find(caseId)
                .filter(found -> partnership || caller.isOf(found.referrer()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .eTag(String.valueOf(referral.version()))
                .body(partnership ? referral : referral.forReferrer());
    }
}
