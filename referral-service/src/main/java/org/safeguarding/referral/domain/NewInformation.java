package org.safeguarding.referral.domain;

/** What came to be known after a referral was declined, and from whom. */
public record NewInformation(String information, String source) {}
