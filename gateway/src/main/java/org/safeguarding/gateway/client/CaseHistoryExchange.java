package org.safeguarding.gateway.client;

import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.safeguarding.platform.audit.RecordedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;

/** What every service can be asked: a case's history there, empty where the case is not known. */
public interface CaseHistoryExchange {

    /** The events of a case in the order in which that service recorded them. */
    @GetExchange("/cases/{caseId}/history")
    List<RecordedEvent> history(
            @PathVariable CaseId caseId,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String bearer,
            @RequestHeader(CorrelationFilter.HEADER) String correlation);
}
