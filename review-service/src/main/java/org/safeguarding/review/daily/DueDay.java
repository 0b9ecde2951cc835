package org.safeguarding.review.daily;

import java.time.LocalDate;
import org.safeguarding.contracts.CaseId;

/** The day by which something of a case is due: which feature's, and what it is called there within its case. */
public record DueDay(String feature, CaseId caseId, String item, LocalDate dueOn, String cause, String correlation)
        implements Owed {}
