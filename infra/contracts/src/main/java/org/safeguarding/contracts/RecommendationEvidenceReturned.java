package org.safeguarding.contracts;

import java.time.LocalDate;

/** What an organisation gave as evidence did not show that a recommendation was carried out: it goes on. */
public record RecommendationEvidenceReturned(CaseId caseId, Organisation owner, LocalDate returnedOn)
        implements ReviewCaseEvent {}
