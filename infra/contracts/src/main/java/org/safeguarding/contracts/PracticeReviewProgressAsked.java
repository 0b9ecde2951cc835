package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * A safeguarding partner, or the chair for the partnership, asked the reviewer in writing for progress or drafts (SI
 * 2018/789, regulation 14); {@code reviewer} is an opaque account.
 */
public record PracticeReviewProgressAsked(CaseId caseId, String reviewer, LocalDate askedOn)
        implements ReviewCaseEvent {}
