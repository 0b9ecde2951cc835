package org.safeguarding.notification.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.RefusedAccess;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RefusedAccessController {

    private final RefusedAccess refused;

    RefusedAccessController(RefusedAccess refused) {
        this.refused = refused;
    }

    @GetMapping("/cases/{caseId}/notifications/refused-access")
    @PreAuthorize("hasRole('AUDITOR')")
    @Operation(summary = "Who knocked at the letters of this case and was not admitted")
    List<RefusedAccess.Refused> read(@PathVariable CaseId caseId) {
        return refused.of(caseId);
    }
}
