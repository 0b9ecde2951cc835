package org.safeguarding.notification.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.safeguarding.notification.domain.RetryLadder;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How partner applications are called. {@code plainHttpHosts} may be called without TLS and {@code privateHosts} may lie
 * at addresses that are not public; both are empty unless the operator says otherwise.
 */
@ConfigurationProperties("safeguarding.notification.webhooks")
record WebhookSettings(
        List<Duration> retryLadder,
        Duration connectTimeout,
        Duration answerTimeout,
        Duration formerSecretValid,
        Duration afterAFault,
        Duration polling,
        int threads,
        int threadsForEach,
        int atMostForEachClient,
        Set<String> plainHttpHosts,
        Set<String> privateHosts) {

    RetryLadder ladder() {
        return new RetryLadder(retryLadder);
    }
}
