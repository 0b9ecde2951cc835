package org.safeguarding.platform.audit;

import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A case's history in this service; the gateway merges those of all services. An unknown case has an empty one. */
@RestController
class CaseHistoryController {

    private final CaseHistory history;

    CaseHistoryController(CaseHistory history) {
        this.history = history;
    }

    @GetMapping("/cases/{caseId}/history")
    @PreAuthorize("hasRole('AUDITOR')")
    List<RecordedEvent> history(@PathVariable CaseId caseId) {
        return history.of(caseId);
    }
}
