package org.safeguarding.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralCommand.Submit;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.view.ReferralSummaries;
import org.safeguarding.referral.view.ReferralSummary;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
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

    private static final String CALL_999 =
            "If a child is in immediate danger call 999 now. This referral does not send help.";

    private final CommandGateway commands;
    private final ReferralSummaries summaries;
    private final KeyedHash hash;
    private final Clock clock;

    ReferralController(CommandGateway commands, ReferralSummaries summaries, KeyedHash hash, Clock clock) {
        this.commands = commands;
        this.summaries = summaries;
        this.hash = hash;
        this.clock = clock;
    }

    @PostMapping
    @Idempotent
    @PreAuthorize("hasRole('REFERRER')")
    ResponseEntity<Receipt> refer(@RequestBody ReferralRequest request, Caller caller) {
        var caseId = new CaseId(UUID.randomUUID());
        var receivedOn = Today.inLondon(clock);
        var agency = caller.agency().orElseThrow(() -> new AccessDeniedException("The token names no agency."));
        commands.sendAndWait(new Submit(new ReferralId(caseId), receivedOn, agency, request.toForm(caseId, hash)));
        return ResponseEntity.created(URI.create("/referrals/" + caseId))
                .body(new Receipt(
                        request.immediateDanger() ? CALL_999 : null, caseId, ReferralId.reference(caseId), receivedOn));
    }

    @GetMapping("/{caseId}")
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER')")
    ReferralSummary follow(@PathVariable CaseId caseId, Caller caller) {
        return summaries
                .find(caseId)
                .filter(referral -> caller.hasRole(Role.SCREENER)
                        || caller.agency().equals(Optional.of(referral.referringAgency())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What a referrer gets in hand. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"urgent", "caseId", "reference", "receivedOn"})
    record Receipt(
            @Schema(description = "Only where a child is in immediate danger.") @Nullable
            String urgent,

            CaseId caseId,
            @Schema(example = "SC-5F0E6A52") String reference,
            LocalDate receivedOn) {}
}
