package org.safeguarding.referral.domain.form.question;

/** What is wrong with one answer of a form; {@code path} is its place, such as {@code children[0].dateOfBirth}. */
public record Flaw(String path, String sentence) {}
