package org.safeguarding.referral.domain.form.question;

/** Whether an answer has to be given. */
public enum Requirement {
    REQUIRED,
    CONDITIONAL,
    OPTIONAL
}
