package org.safeguarding.platform.access;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who was kept out of a case, beside the address at which the service has its cases. */
@RestController
class RefusedAccessController {

    private final RefusedAccess refused;

    RefusedAccessController(RefusedAccess refused) {
        this.refused = refused;
    }

    @GetMapping("${safeguarding.access.cases}/refused-access")
    @PreAuthorize("hasRole('AUDITOR')")
    @Operation(summary = "Who knocked at ${safeguarding.access.called} and was not admitted")
    List<RefusedAccess.Refused> read(@PathVariable CaseId caseId) {
        return refused.of(caseId);
    }
}
