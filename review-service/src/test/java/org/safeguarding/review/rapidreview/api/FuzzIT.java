package org.safeguarding.review.rapidreview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.CHAIR;
import static org.safeguarding.review.rapidreview.ReviewJourney.SCREENER;
import static org.safeguarding.review.rapidreview.ReviewJourney.today;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.fuzz.Fuzzer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each request gets an answer that a caller can act on, none an accident of ours; what is refused leaves nothing behind. */
@OnEngines
class FuzzIT {

    @Autowired
    private CaseChannel channel;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    @Test
    void whatever_is_sent_is_answered_and_what_is_refused_leaves_nothing() {
        var journey = new ReviewJourney(port, channel);
        var fuzzer = new Fuzzer(
                port, db, List.of("idempotent_answer", "report_content"), Map.of(), List.of(CHAIR, SCREENER));
        for (int i = 0; i < 3; i++) {
            fuzzer.knowing("/rapid-reviews/" + journey.opened(today().minusDays(3)));
        }

        var findings = fuzzer.run();

        assertThat(findings.faults()).as(findings.text()).isEmpty();
        assertThat(findings.statuses()).as("some of it was good").contains(200);
    }
}
