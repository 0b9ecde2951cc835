package org.safeguarding.notification.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of a letter. Each constant is true, or the command is refused in these words. */
enum NotificationRule implements Rule {
    DELIVERED_STAYS_DELIVERED("This letter was delivered; a failed attempt cannot be recorded after it."),
    GIVEN_UP_IS_NOT_TRIED_AGAIN("This letter was given up; no further attempt is made or recorded.");

    private final String sentence;

    NotificationRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
