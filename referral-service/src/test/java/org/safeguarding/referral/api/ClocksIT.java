package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.referral.ReferralApi.CHAIR;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.NOTIFIER;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.referral.ReferralApi.today;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OnEngines
class ClocksIT {

    private static final String AUDITOR = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);
    private static final String LATE = """
            {"type": "SERIOUS_HARM", "sentOn": "2025-10-24", "reference": "SIN-2025-9"}""";

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    ClocksIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void a_late_notification_says_by_how_much_and_why_and_on_which_events_it_stands() {
        var caseId = notifiedLate();

        var sin = clock(caseId, SCREENER, "SIN");

        var reading = sin.path("reading");
        assertThat(reading.path("state").asString()).isEqualTo("MET_LATE");
        assertThat(reading.path("workingDaysLate").asInt()).isEqualTo(9);
        assertThat(reading.path("explanation").asString())
                .isEqualTo(
                        "due Monday 13 October 2025: 5 working days from Monday 6 October 2025; WT2023, notification");
        assertThat(reading.path("standing").asString())
                .isEqualTo("met on Friday 24 October 2025, late by 9 working days");
        assertThat(reading.path("severity").asString()).isEqualTo("STATUTE");
        assertThat(reading.path("policy").asString()).isEqualTo("SIN/2023-12-15");
        assertThat(sin.path("events").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(events(
                        caseId,
                        "serious-incident-notification.consideration-begun",
                        "serious-incident-notification.notification-sent"));
        assertThat(clock(caseId, SCREENER, "PARTNERS")
                        .path("reading")
                        .path("state")
                        .asString())
                .isEqualTo("LATE");
        assertThat(clock(caseId, SCREENER, "RR").path("reading").path("dueOn").asString())
                .isEqualTo("2025-11-14");
    }

    @Test
    void a_delay_is_explained_and_moves_no_day() {
        var caseId = notifiedLate();

        api.changed(SCREENER, caseId, "/clocks/SIN/delay", delay("LA_LATE", today()));

        var sin = clock(caseId, NOTIFIER, "SIN");
        assertThat(sin.path("explained").asBoolean()).isTrue();
        assertThat(sin.path("firstDueOn").asString()).isEqualTo("2025-10-13");
        assertThat(sin.path("reading").path("state").asString()).isEqualTo("MET_LATE");
        var delay = sin.path("delays").get(0);
        assertThat(delay.path("reason").asString()).isEqualTo("LA_LATE");
        assertThat(delay.path("newTarget").asString()).isEqualTo(today());
        assertThat(delay.path("told").toString()).isEqualTo("[\"POLICE\",\"ICB\"]");
        assertThat(delay.path("words").asString()).isEqualTo("The report of Ashe's doctor came late.");
        assertThat(delay.path("event").asString())
                .isEqualTo(events(caseId, "referral.delay-explained").getFirst());
        assertThat(clock(caseId, CHAIR, "SIN").toString()).contains("Ashe");
        assertThat(clock(caseId, AUDITOR, "SIN").toString()).contains("LA_LATE").doesNotContain("Ashe");
        assertThat(row(caseId, "SIN")).containsEntry("explained", true);
    }

    @Test
    void an_amended_notification_leaves_the_first_breach_in_sight() {
        var caseId = notifiedLate();
        api.changed(NOTIFIER, caseId, "/notification/amendment", """
                {"type": "SERIOUS_HARM", "awareOn": "2025-10-20", "sentOn": "2025-10-24", "reference": "SIN-2025-9",
                 "reason": "The day of awareness was mistyped."}""");

        var sin = clock(caseId, SCREENER, "SIN");

        assertThat(sin.path("firstDueOn").asString()).isEqualTo("2025-10-13");
        assertThat(sin.path("reading").path("workingDaysLate").asInt()).isEqualTo(9);
        assertThat(sin.path("counts")
                        .valueStream()
                        .map(count -> count.path("state").asString()))
                .containsExactly("MET_LATE", "MET");
    }

    @Test
    void lists_find_what_is_overdue_by_its_days() {
        var caseId = api.referred();
        api.changed(NOTIFIER, caseId, "/notification/consideration", "{\"awareOn\": \"2025-10-06\"}");
        assertThat(row(caseId, "SIN"))
                .containsEntry("due_on", Date.valueOf("2025-10-13"))
                .containsEntry("met_on", null)
                .containsEntry("severity", "STATUTE");
        assertThat(overdue(caseId)).containsExactly("PARTNERS", "SIN");

        api.changed(NOTIFIER, caseId, "/notification", LATE);

        await().atMost(Duration.ofSeconds(30)).until(() -> overdue(caseId).equals(List.of("PARTNERS", "RR")));
        assertThat(row(caseId, "SIN")).containsEntry("met_on", Date.valueOf("2025-10-24"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reason    | {"text": "Late.", "newTarget": "2199-01-01", "told": ["ICB"]}
            reason    | {"reason": "WEATHER", "text": "Late.", "newTarget": "2199-01-01", "told": ["ICB"]}
            text      | {"reason": "LA_LATE", "newTarget": "2199-01-01", "told": ["ICB"]}
            newTarget | {"reason": "LA_LATE", "text": "Late.", "told": ["ICB"]}
            told      | {"reason": "LA_LATE", "text": "Late.", "newTarget": "2199-01-01", "told": []}
            told      | {"reason": "LA_LATE", "text": "Late.", "newTarget": "2199-01-01"}
            told[0]   | {"reason": "LA_LATE", "text": "Late.", "newTarget": "2199-01-01", "told": ["Jane Example"]}
            """)
    void a_bad_field_is_named(String field, String body) {
        var answer = api.change(SCREENER, notifiedLate(), "/clocks/SIN/delay", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.badFields()).containsExactly(field);
    }

    @Test
    void a_target_that_is_past_is_refused() {
        var answer = api.change(SCREENER, notifiedLate(), "/clocks/SIN/delay", delay("LA_LATE", "2025-10-23"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules()).containsExactly("referral/a-new-target-is-still-ahead");
    }

    @Test
    void a_clock_that_does_not_run_here_and_a_case_that_is_not_there_are_not_found() {
        var caseId = notifiedLate();
        assertThat(api.change(SCREENER, caseId, "/clocks/LCSPR/delay", delay("LA_LATE", today()))
                        .status())
                .isEqualTo(404);
        assertThat(api.get(SCREENER, "/referrals/" + UUID.randomUUID() + "/clocks")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_has_no_part_in_it_reads_no_clock_and_explains_none() {
        var caseId = notifiedLate();
        assertThat(api.get(HOSPITAL, "/referrals/" + caseId + "/clocks").status())
                .isEqualTo(403);
        assertThat(api.get(OPERATOR, "/referrals/" + caseId + "/clocks").status())
                .isEqualTo(403);
        for (var token : List.of(HOSPITAL, CHAIR, AUDITOR, OPERATOR)) {
            assertThat(api.change(token, caseId, "/clocks/SIN/delay", delay("LA_LATE", today()))
                            .status())
                    .isEqualTo(403);
        }
    }

    private CaseId notifiedLate() {
        var caseId = api.referred();
        api.changed(NOTIFIER, caseId, "/notification/consideration", "{\"awareOn\": \"2025-10-06\"}");
        api.changed(NOTIFIER, caseId, "/notification", LATE);
        return caseId;
    }

    private static String delay(String reason, String newTarget) {
        return """
                {"reason": "%s", "text": "The report of Ashe's doctor came late.", "newTarget": "%s",
                 "told": ["POLICE", "ICB", "POLICE"]}""".formatted(reason, newTarget);
    }

    private JsonNode clock(CaseId caseId, String token, String clock) {
        var answer = api.get(token, "/referrals/" + caseId + "/clocks");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.headers().getETag()).isNotNull();
        assertThat(LocalDate.parse(answer.body().path("today").asString())).isEqualTo(today());
        return answer.body()
                .path("clocks")
                .valueStream()
                .filter(one -> one.path("clock").asString().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    private List<String> events(CaseId caseId, String... names) {
        return db.sql("select event_id from domain_event where stream = ? and name = any(?) order by sequence_number")
                .params("referral/" + caseId, names)
                .query(String.class)
                .list();
    }

    private Map<String, Object> row(CaseId caseId, String clock) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            api.settled();
                            return db.sql("select * from referral_clock where case_id = ? and clock = ?")
                                    .params(caseId.value(), clock)
                                    .query()
                                    .listOfRows();
                        },
                        rows -> rows.size() == 1)
                .getFirst();
    }

    private List<String> overdue(CaseId caseId) {
        return db.sql("""
                select clock from referral_clock
                where case_id = ? and ended_on is null and due_on < current_date order by clock""").param(caseId.value()).query(String.class).list();
    }
}
