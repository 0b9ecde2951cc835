package org.safeguarding.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.safeguarding.testing.fuzz.Fuzzer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each request gets an answer that a caller can act on, none an accident of ours; what is refused leaves nothing behind. */
class FuzzIT extends OnPartner {

    private static final List<String> TABLES = List.of("recipient", "webhook", "idempotent_answer");

    @LocalServerPort
    private int servicePort;

    @Test
    void whatever_is_sent_is_answered_and_what_is_refused_leaves_nothing() {
        registerAs("case-system");
        var findings = new Fuzzer(
                        servicePort,
                        db,
                        TABLES,
                        Map.of(),
                        List.of(Tokens.of(client, Role.REFERRER, Agency.ACUTE_TRUST)))
                .knowing("/webhooks/case-system")
                .knowing("/recipients/panel-police")
                .knowing("/cases/" + caseId)
                .run();

        assertThat(findings.faults()).as(findings.text()).isEmpty();
        assertThat(findings.statuses()).as("some of it was good").contains(200, 204);
    }
}
