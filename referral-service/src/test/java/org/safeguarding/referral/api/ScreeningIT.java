package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.ACCEPT_NOTIFIED;
import static org.safeguarding.referral.ReferralApi.DECLINE;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.referral.ReferralApi.today;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.referral.domain.form.NhsCheckDigit;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnEngines
class ScreeningIT {

    private final ReferralApi api;

    @Autowired
    ScreeningIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
    }

    @Test
    void a_notified_case_is_accepted_and_leaves_the_queue() {
        var caseId = api.referred();
        api.eventually(SCREENER, "/screening-queue", queue -> has(queue, caseId));

        assertThat(api.screen(caseId, ACCEPT_NOTIFIED.formatted(today())).status())
                .isEqualTo(204);

        var summary =
                api.summary(caseId, read -> "ACCEPTED".equals(read.path("state").asString("")));
        assertThat(summary.path("result").asString()).isEqualTo("ACCEPTED");
        assertThat(summary.path("notified").asBoolean()).isTrue();
        assertThat(summary.path("screenedOn").asString()).isEqualTo(today());
        api.eventually(SCREENER, "/screening-queue", queue -> !has(queue, caseId));
    }

    @Test
    void a_declined_referral_says_so_without_the_reasons() {
        var caseId = api.referred();

        assertThat(api.screen(caseId, DECLINE.formatted(today())).status()).isEqualTo(204);

        var summary =
                api.summary(caseId, read -> "DECLINED".equals(read.path("state").asString("")));
        assertThat(summary.toString()).doesNotContain("accident");
        var content = api.eventually(
                SCREENER,
                "/referrals/" + caseId + "/content",
                read -> read.path("screening").isObject());
        assertThat(content.path("screening").path("reasons").path("rationale").asString())
                .isEqualTo("An accident, seen by three.");
        assertThat(content.path("screening").path("guidance").asString()).isEqualTo("WT2023");
    }

    @Test
    void a_case_that_does_not_exist_is_not_screened() {
        var answer = api.screen(new CaseId(UUID.randomUUID()), ACCEPT_NOTIFIED.formatted(today()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("status").asInt()).isEqualTo(404);
    }

    @Test
    void a_second_decision_is_refused_in_the_rules_own_words() {
        var caseId = api.accepted();

        var answer = api.screen(caseId, DECLINE.formatted(today()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules()).containsExactly("referral/screened-once");
        assertThat(answer.body().path("title").asString())
                .isEqualTo("This referral has been screened; its decision stands.");
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var answer = api.screen(api.referred(), """
                {"decision": "ACCEPTED", "screenedOn": "2025-01-01",
                 "notification": {"notified": true, "awareOn": "2025-09-10", "sentOn": "2025-09-07"}}""");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules())
                .containsExactly(
                        "referral/screening-is-not-before-receipt",
                        "referral/a-notification-is-not-sent-before-awareness",
                        "referral/a-notification-was-sent-by-the-day-of-screening");
    }

    @Test
    void a_notified_case_is_never_declined() {
        var answer = api.screen(
                api.referred(), ACCEPT_NOTIFIED.replace("ACCEPTED", "DECLINED").formatted(today()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules()).containsExactly("referral/a-notified-case-is-not-declined");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision                   | {"screenedOn": "2025-09-10"}
            screenedOn                 | {"decision": "DECLINED"}
            screenedOn                 | {"decision": "DECLINED", "screenedOn": "2999-01-01"}
            decision                   | {"decision": "MAYBE", "screenedOn": "2025-09-10"}
            guidance                   | {"decision": "DECLINED", "screenedOn": "2025-09-10", "guidance": "mine"}
            findings.abuseOrNeglect    | {"decision": "DECLINED", "screenedOn": "2025-09-10", "findings": {"deathOrSeriousHarm": "DIED", "jointWorkingConcern": "NO"}}
            notification.notified      | {"decision": "ACCEPTED", "screenedOn": "2025-09-10", "notification": {}}
            notification.sentOn        | {"decision": "ACCEPTED", "screenedOn": "2025-09-10", "notification": {"notified": true, "sentOn": "2999-01-01"}}
            agency                     | {"decision": "DECLINED", "screenedOn": "2025-09-10", "agency": "POLICE"}
            """)
    void a_bad_field_is_named(String field, String body) {
        var answer = api.screen(api.referred(), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.badFields()).containsExactly(field);
    }

    @Test
    void the_queue_shows_where_the_same_child_was_seen_before() {
        var number = freshNhsNumber();
        var hospital = api.refer(ReferralJson.valid().with("/children/0/nhsNumber", number))
                .caseId();
        var school = api.refer(ReferralJson.valid()
                        .with("/children/0/nhsNumber", number.replace(" ", ""))
                        .with("/children/0/forename", "Ashe"))
                .caseId();

        var queue = api.eventually(SCREENER, "/screening-queue", read -> has(read, school) && has(read, hospital));

        assertThat(entry(queue, hospital).path("possibleDuplicateOf").toString())
                .contains(school.toString());
        assertThat(entry(queue, school).path("possibleDuplicateOf").toString()).contains(hospital.toString());
        assertThat(queue.toString()).doesNotContain(number).doesNotContain(number.replace(" ", ""));
    }

    @Test
    void danger_waits_first() {
        api.referred();
        var danger =
                api.refer(ReferralJson.valid().with("/immediateDanger", true)).caseId();

        var queue = api.eventually(SCREENER, "/screening-queue", read -> has(read, danger));

        assertThat(queue.path("waiting").asInt()).isGreaterThan(1);
        assertThat(queue.path("referrals").get(0).path("immediateDanger").asBoolean())
                .isTrue();
    }

    private static boolean has(JsonNode queue, CaseId caseId) {
        return !entry(queue, caseId).isMissingNode();
    }

    private static JsonNode entry(JsonNode queue, CaseId caseId) {
        return StreamSupport.stream(queue.path("referrals").spliterator(), false)
                .filter(entry -> entry.path("caseId").asString().equals(caseId.toString()))
                .findFirst()
                .orElseGet(() -> queue.path("there is none"));
    }

    /** A number that no other test has used, from the range that is kept for tests. */
    private static String freshNhsNumber() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(1_000_000))
                .boxed()
                .flatMap(middle -> IntStream.range(0, 10).mapToObj(digit -> "999%06d%d".formatted(middle, digit)))
                .filter(NhsCheckDigit::holds)
                .map(digits -> digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6))
                .findFirst()
                .orElseThrow();
    }
}
