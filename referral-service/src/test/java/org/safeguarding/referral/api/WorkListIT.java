package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What waits for a screening officer: each list holds what its name says, and nothing that is another's. */
@OnEngines
class WorkListIT {

    private static final String SECOND = Tokens.of("screener-2", Role.SCREENER, Agency.PARTNERSHIP);
    private static final String NEWEST = "&sort=newest&size=100";

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    WorkListIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @AfterEach
    void leaveOnlyWhatEventsMade() {
        db.sql("delete from referral_clock where clock = 'TRIAL'").update();
    }

    @Test
    void danger_waits_first_and_says_whether_it_was_acknowledged() {
        var calm = api.referred();
        var danger =
                api.refer(ReferralJson.valid().with("/immediateDanger", true)).caseId();
        awaitIn("unassigned", SCREENER, danger);
        awaitIn("unassigned", SCREENER, calm);

        var first = read(SCREENER, "list=unassigned&size=1").path("referrals").get(0);
        assertThat(first.path("immediateDanger").asBoolean()).isTrue();
        assertThat(first.path("dangerAcknowledged").isBoolean()).isTrue();
        assertThat(entry(SCREENER, "unassigned", danger).path("reference").asString())
                .startsWith("SC-");
        assertThat(entry(SCREENER, "unassigned", calm).path("children").asInt()).isPositive();
        assertThat(entry(SCREENER, "unassigned", calm).path("referringAgency").asString())
                .isEqualTo("ACUTE_TRUST");
    }

    @Test
    void a_case_that_is_taken_is_mine_and_nobody_elses_until_it_is_given_back() {
        var caseId = api.referred();
        awaitIn("unassigned", SCREENER, caseId);

        api.changed(SCREENER, caseId, "/assignment", "{\"officer\": \"screener\"}");
        awaitIn("mine", SCREENER, caseId);
        assertThat(isIn(SCREENER, "unassigned", caseId)).isFalse();
        assertThat(isIn(SECOND, "all", caseId)).isFalse();

        api.changed(SCREENER, caseId, "/assignment", "{\"officer\": null}");
        awaitIn("unassigned", SECOND, caseId);
        assertThat(isIn(SCREENER, "mine", caseId)).isFalse();
    }

    @Test
    void a_question_puts_a_case_among_those_that_wait_for_information() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/information-request", """
                {"questions": "Who was at home?", "answerDueOn": "%s"}""".formatted(ReferralApi.today()));
        awaitIn("waiting-for-information", SCREENER, caseId);
    }

    @Test
    void a_conflict_of_interest_takes_a_case_from_every_list_of_that_person_alone() {
        var caseId = api.referred();
        api.changed(SECOND, caseId, "/assignment", "{\"officer\": \"screener-2\"}");
        awaitIn("mine", SECOND, caseId);

        api.changed(SECOND, caseId, "/conflict-of-interest", "");
        awaitIn("unassigned", SCREENER, caseId);
        assertThat(List.of("mine", "unassigned", "all")).noneMatch(list -> isIn(SECOND, list, caseId));
    }

    @Test
    void limits_put_a_case_among_what_is_due_soon_or_overdue() {
        var soon = api.referred();
        var late = api.referred();
        var met = api.referred();
        var shown = api.referred();
        api.settled();
        limit(soon, LocalDate.parse(ReferralApi.today()).plusDays(2), null, "STATUTE");
        limit(late, LocalDate.parse(ReferralApi.today()).minusDays(2), null, "GUIDANCE");
        limit(
                met,
                LocalDate.parse(ReferralApi.today()).minusDays(2),
                LocalDate.parse(ReferralApi.today()).minusDays(1),
                "STATUTE");
        limit(shown, LocalDate.parse(ReferralApi.today()).minusDays(2), null, "INFORMATION");

        var dueSoon = entry(SCREENER, "due-soon", soon).path("next");
        assertThat(dueSoon.path("clock").asString()).isEqualTo("TRIAL");
        assertThat(dueSoon.path("severity").asString()).isEqualTo("STATUTE");
        assertThat(dueSoon.path("overdue").asBoolean()).isFalse();
        assertThat(entry(SCREENER, "overdue", late).path("next").path("overdue").asBoolean())
                .isTrue();
        assertThat(isIn(SCREENER, "due-soon", late)).isFalse();
        assertThat(isIn(SCREENER, "overdue", soon)).isFalse();
        assertThat(List.of(met, shown)).noneMatch(caseId -> isIn(SCREENER, "overdue", caseId));
    }

    @Test
    void where_the_same_child_was_seen_is_counted() {
        var first = api.referred();
        awaitIn("unassigned", SCREENER, first);
        api.settled();
        db.sql("insert into child_seen (case_id, child, name_hash, keys, sealed_told) values (?, 99, 'same', '{}', '')")
                .param(first.value())
                .update();
        db.sql("insert into child_seen (case_id, child, name_hash, keys, sealed_told) values (?, 99, 'same', '{}', '')")
                .param(UUID.randomUUID())
                .update();

        assertThat(entry(SCREENER, "unassigned", first)
                        .path("possibleDuplicates")
                        .asInt())
                .isPositive();
    }

    @Test
    void pages_neither_repeat_nor_lose_a_case_and_the_counts_are_those_of_the_lists() {
        for (int number = 0; number < 7; number++) {
            api.referred();
        }
        api.settled();
        for (var sort : List.of("urgency", "due", "oldest", "newest")) {
            var seen = new ArrayList<String>();
            var total = read(SCREENER, "list=unassigned&size=3&sort=" + sort)
                    .path("total")
                    .asInt();
            for (int page = 0; page * 3 < total; page++) {
                read(SCREENER, "list=unassigned&size=3&sort=" + sort + "&page=" + page)
                        .path("referrals")
                        .forEach(entry -> seen.add(entry.path("caseId").asString()));
            }
            assertThat(seen).hasSize(total).doesNotHaveDuplicates();
        }
        var answer = read(SCREENER, "list=mine");
        for (var list : List.of("mine", "unassigned", "waiting-for-information", "due-soon", "overdue", "all")) {
            assertThat(answer.path("counts").path(list).asInt())
                    .isEqualTo(read(SCREENER, "list=" + list).path("total").asInt());
        }
    }

    @Test
    void lists_are_filtered() {
        var caseId = api.accepted();
        awaitIn("all&state=ACCEPTED,CLOSED&agency=ACUTE_TRUST&danger=false", SCREENER, caseId);
        assertThat(isIn(SCREENER, "all&agency=POLICE", caseId)).isFalse();
        assertThat(isIn(SCREENER, "all&danger=true", caseId)).isFalse();
        assertThat(isIn(SCREENER, "all&state=SUBMITTED", caseId)).isFalse();
        assertThat(read(SCREENER, "list=all&agency=FAITH").path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "list=everything, list",
        "state=SUBMITTED;LOST, state",
        "agency=FBI, agency",
        "danger=perhaps, danger",
        "sort=name, sort",
        "page=-1, page",
        "size=0, size",
        "size=101, size",
        "size=1e3, size",
        "page=1&page=2, page",
        "colour=red, colour",
        "list=x&sort=y&size=z&colour=red, colour list size sort"
    })
    void every_bad_parameter_is_named_at_once(String asked, String named) {
        var answer = api.get(SCREENER, "/work-list?" + asked.replace(';', ','));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.badFields()).containsExactly(named.split(" "));
    }

    private void limit(CaseId caseId, LocalDate due, @Nullable LocalDate met, String severity) {
        db.sql("""
                insert into referral_clock (case_id, clock, name, trigger_day, due_on, met_on, severity, policy, explained)
                values (:case_id, 'TRIAL', 'a trial', :due, :due, :met, :severity, 'TRIAL/2020-01-01', false)""")
                .param("case_id", caseId.value())
                .param("due", due)
                .param("met", met)
                .param("severity", severity)
                .update();
    }

    private JsonNode read(String token, String question) {
        var answer = api.get(token, "/work-list?" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode entry(String token, String list, CaseId caseId) {
        return entry(read(token, "list=" + list + NEWEST), caseId);
    }

    private static JsonNode entry(JsonNode answer, CaseId caseId) {
        return answer.path("referrals")
                .valueStream()
                .filter(entry -> entry.path("caseId").asString().equals(caseId.toString()))
                .findFirst()
                .orElseGet(() -> answer.path("there is none"));
    }

    private boolean isIn(String token, String list, CaseId caseId) {
        return !entry(token, list, caseId).isMissingNode();
    }

    private void awaitIn(String list, String token, CaseId caseId) {
        api.eventually(
                token,
                "/work-list?list=" + list + NEWEST,
                answer -> !entry(answer, caseId).isMissingNode());
    }
}
