package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.view.OwnReferrals;
import org.safeguarding.referral.view.ReferralSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OwnReferralsController {

    private final OwnReferrals referrals;

    OwnReferralsController(OwnReferrals referrals) {
        this.referrals = referrals;
    }

    @GetMapping("/referrals")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(
            summary = "What your organisation has referred",
            description = "The newest first. Another organisation's referrals are never shown, of whatever kind it is.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            example = "SUBMITTED,ACCEPTED",
            schema = @Schema(type = "string"))
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "0"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    OwnReferralsAnswer list(@Parameter(hidden = true) HttpServletRequest request, Caller caller) {
        var referrer = caller.affiliationOrRefuse();
        var asked = new ListParameters(request, Set.of("state", "page", "size"));
        var states = asked.any("state", ReferralState.class);
        var number = asked.page();
        var size = asked.size();
        asked.orRefuse();
        var page = referrals.of(referrer, states, number, size);
        return new OwnReferralsAnswer(number, size, page.total(), page.referrals());
    }

    /** A page of an organisation's own referrals. */
    record OwnReferralsAnswer(
            @Schema(example = "0") int page,
            @Schema(example = "20") int size,
            @Schema(example = "12") long total,
            List<ReferralSummary> referrals) {}
}
