package org.safeguarding.notification.webhook;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of webhooks. Each constant is true, or the request is refused in these words. */
enum WebhookRule implements Rule {
    A_CLIENT_HAS_FEW_WEBHOOKS("This client has as many webhooks as one may have; delete one first."),
    DELIVERED_STAYS_DELIVERED("This message was delivered; it is not sent again."),
    ONE_ATTEMPT_AT_A_TIME("This message is being sent at this moment; look at its record again in a minute.");

    private final String sentence;

    WebhookRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
