package org.safeguarding.notification.api;

import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryLog;
import org.safeguarding.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The delivery log over HTTP. */
@RestController
class DeliveryLogController {

    private final DeliveryLog log;

    DeliveryLogController(DeliveryLog log) {
        this.log = log;
    }

    @GetMapping("/cases/{caseId}/notifications")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'AUDITOR', 'OPERATOR')")
    Notifications ofCase(@PathVariable CaseId caseId) {
        return new Notifications(log.ofCase(caseId));
    }

    @GetMapping("/notifications/undelivered")
    @PreAuthorize("hasRole('OPERATOR')")
    Notifications undelivered(Caller caller) {
        return new Notifications(log.undelivered(caller.subject()));
    }

    record Notifications(List<Delivery> notifications) {}
}
