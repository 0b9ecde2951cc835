package org.safeguarding.referral.domain;

/** The reference of a notification as it is right, and why the notification is amended. */
public record Amendment(String reference, String reason) {}
