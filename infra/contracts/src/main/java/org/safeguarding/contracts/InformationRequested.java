package org.safeguarding.contracts;

import java.time.LocalDate;

/** Screening asked the referrer for more before it decides; the questions themselves stay behind the login. */
public record InformationRequested(CaseId caseId, LocalDate answerDueOn) implements ReferralCaseEvent {}
