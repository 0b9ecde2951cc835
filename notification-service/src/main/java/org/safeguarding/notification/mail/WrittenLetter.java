package org.safeguarding.notification.mail;

/** A letter as it is sent. */
public record WrittenLetter(String subject, String body) {}
