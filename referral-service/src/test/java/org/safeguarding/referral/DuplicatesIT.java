package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.domain.form.NhsCheckDigit;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Fir: the hospital and the school refer the same child hours apart. The screener is pointed at it, and neither hears of the other. */
@OnEngines
class DuplicatesIT {

    private final ReferralApi api;
    private final JdbcClient db;

    /** No other test's child is called so. */
    private final String surname = unheardOf();

    @Autowired
    DuplicatesIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void the_screener_is_pointed_at_the_same_child_with_the_reasons_and_no_name() {
        var hospital = referred(HOSPITAL, child("Elizabeth", surname, "2019-03-05"));
        var school = referred(SCHOOL, child("Liz", surname + "e", "2019-05-03"));

        var body = candidates(school, hospital);

        var candidate = candidate(body, hospital);
        assertThat(candidate.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(candidate.path("reference").asString()).startsWith("SC-");
        assertThat(candidate
                        .path("children")
                        .get(0)
                        .path("reasons")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains(
                        "day and month of birth exchanged",
                        "surnames are spelt a little differently",
                        "forename is a nickname or another form of the same name");
        assertThat(body.toString())
                .doesNotContainIgnoringCase(surname)
                .doesNotContain("Liz")
                .doesNotContain("2019-0");
        assertThat(candidate(candidates(hospital, school), school).isMissingNode())
                .isFalse();
    }

    @Test
    void a_case_that_is_closed_to_the_officer_is_no_candidate_for_them_and_stays_one_for_others() {
        var officer = Tokens.of("screener-8", Role.SCREENER, Agency.PARTNERSHIP);
        var one = referred(HOSPITAL, child("Iris", surname, "2018-01-20"));
        var same = referred(SCHOOL, child("Iris", surname, "2018-01-20"));
        assertThat(candidate(candidates(one, same), same).isMissingNode()).isFalse();

        api.changed(officer, same, "/conflict-of-interest", "");
        api.settled();

        var path = "/referrals/" + one + "/duplicate-candidates";
        assertThat(candidate(api.get(officer, path).body(), same).isMissingNode())
                .isTrue();
        assertThat(candidate(api.get(SCREENER, path).body(), same).isMissingNode())
                .isFalse();
    }

    @Test
    void a_stranger_is_no_candidate_and_the_queue_shows_the_certain_ones() {
        var one = referred(HOSPITAL, child("Ivy", surname, "2018-01-20"));
        var same = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        var sibling = referred(SCHOOL, child("Theodore", surname, "2015-11-02"));

        var body = candidates(one, same);

        assertThat(candidate(body, sibling).isMissingNode()).isTrue();
        var queue = api.eventually(
                SCREENER,
                "/work-list?list=unassigned&sort=newest&size=100",
                read -> read.toString().contains(same.toString()));
        var entry = queue.path("referrals")
                .valueStream()
                .filter(referral -> referral.path("caseId").asString().equals(one.toString()))
                .findFirst();
        assertThat(entry)
                .hasValueSatisfying(found ->
                        assertThat(found.path("possibleDuplicates").asInt()).isEqualTo(1));
    }

    @Test
    void nothing_that_rests_can_be_read() {
        var caseId = referred(HOSPITAL, child("Elizabeth", surname, "2019-03-05"));
        api.settled();

        var row = db.sql("select t::text from child_seen t where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single();

        assertThat(row)
                .doesNotContainIgnoringCase(surname)
                .doesNotContain("Elizabeth")
                .doesNotContain("2019-");
    }

    @Test
    void the_view_that_is_emptied_and_rebuilt_has_the_same_keys() {
        var caseId = referred(HOSPITAL, child("Elizabeth", surname, "2019-03-05"));
        api.settled();
        var before = keys(caseId);
        assertThat(before).hasSize(1);

        db.sql("delete from child_seen").update();
        api.send(HttpMethod.POST, "/operations/views/children-seen/rebuild", OPERATOR, null, null);
        api.settled();

        assertThat(keys(caseId)).isEqualTo(before);
    }

    @Test
    void an_erased_child_is_found_by_its_number_alone_and_says_so() {
        var number = freshNhsNumber();
        var erased = referred(HOSPITAL, child("Ivy", surname, "2018-01-20").with("/children/0/nhsNumber", number));
        var numbered = referred(SCHOOL, child("Ivy", surname, "2018-01-20").with("/children/0/nhsNumber", number));
        var named = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        candidates(named, erased);

        var erasure = """
                {"subject": "%s/child-1", "basis": "DPO-7"}""".formatted(erased);
        assertThat(api.send(HttpMethod.POST, "/operations/erasures", OPERATOR, null, erasure)
                        .status())
                .isEqualTo(204);

        assertThat(db.sql("select name_hash is null and cardinality(keys) = 1 from child_seen where case_id = ?")
                        .param(erased.value())
                        .query(Boolean.class)
                        .single())
                .as("nothing drawn from the erased name or date of birth is left")
                .isTrue();
        assertThat(keys(numbered).getFirst().split(",", -1)).hasSizeGreaterThan(5);
        for (int i = 0; i < 2; i++) {
            var found = candidate(candidates(numbered, erased), erased);
            assertThat(found.toString())
                    .contains("same NHS number")
                    .contains("the child's details were erased")
                    .doesNotContain("same surname");
            assertThat(candidate(candidates(named, numbered), erased).isMissingNode())
                    .isTrue();
            api.send(HttpMethod.POST, "/operations/views/children-seen/rebuild", OPERATOR, null, null);
            api.settled();
        }
    }

    @Test
    void the_second_referrer_goes_the_way_of_the_original_and_never_hears_of_it() {
        var original = referred(HOSPITAL, child("Ivy", surname, "2018-01-20"));
        var second = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        assertThat(duplicate(second, original, SCREENER)).isEqualTo(204);

        api.summary(second, read -> read.path("state").asString("").equals("DUPLICATE_OF"));
        var before = api.get(SCHOOL, "/referrals/" + second);
        assertThat(before.body().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(before.text()).doesNotContain(original.toString()).doesNotContain("DUPLICATE");
        assertThat(api.get(SCHOOL, "/referrals/" + original).status()).isEqualTo(404);

        outOfArea(original);

        var after = api.eventually(
                SCHOOL,
                "/referrals/" + second,
                read -> read.path("state").asString("").equals("OUT_OF_AREA"));
        assertThat(after.toString()).contains(second.toString()).doesNotContain(original.toString());
        var told = Heard.about(second, ReferralScreened.class, messages -> messages.size() == 1);
        assertThat(told.getFirst().text()).contains("OUT_OF_AREA").doesNotContain(original.toString());
        var hospitals = api.get(HOSPITAL, "/referrals/" + original);
        assertThat(hospitals.body().path("state").asString()).isEqualTo("OUT_OF_AREA");
        assertThat(hospitals.text()).doesNotContain(second.toString());
    }

    @Test
    void a_referral_that_is_linked_late_hears_what_was_decided_before_and_a_chain_passes_it_on() {
        var original = referred(HOSPITAL, child("Ivy", surname, "2018-01-20"));
        var second = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        var third = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        assertThat(duplicate(third, second, SCREENER)).isEqualTo(204);
        outOfArea(original);
        assertThat(duplicate(second, original, SCREENER)).isEqualTo(204);

        for (var referral : List.of(second, third)) {
            api.eventually(
                    SCHOOL,
                    "/referrals/" + referral,
                    read -> read.path("state").asString("").equals("OUT_OF_AREA"));
        }
    }

    @Test
    void what_cannot_be_an_original_is_refused() {
        var original = referred(HOSPITAL, child("Ivy", surname, "2018-01-20"));
        var second = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        var third = referred(SCHOOL, child("Ivy", surname, "2018-01-20"));
        assertThat(duplicate(third, new CaseId(UUID.randomUUID()), SCREENER)).isEqualTo(400);
        assertThat(duplicate(third, third, SCREENER)).isEqualTo(409);
        assertThat(duplicate(second, original, HOSPITAL)).isIn(403, 404);
        assertThat(duplicate(second, original, SCREENER)).isEqualTo(204);
        api.summary(second, read -> read.path("state").asString("").equals("DUPLICATE_OF"));
        assertThat(duplicate(third, second, SCREENER)).isEqualTo(400);
        assertThat(api.send(HttpMethod.PUT, "/referrals/" + third + "/duplicate-of", SCREENER, null, body(original))
                        .status())
                .isEqualTo(428);
        assertThat(api.get(SCHOOL, "/referrals/" + second + "/duplicate-candidates")
                        .status())
                .isEqualTo(403);
    }

    private List<String> keys(CaseId caseId) {
        return db.sql(
                        "select concat_ws(' ', child, nhs_number_hash, name_hash, keys::text) from child_seen where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .list();
    }

    private CaseId referred(String token, ReferralJson form) {
        var answer =
                api.send(HttpMethod.POST, "/referrals", token, UUID.randomUUID().toString(), form.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        api.summary(answer.caseId(), read -> read.path("state").isString());
        return answer.caseId();
    }

    private ReferralJson child(String forename, String surname, String birth) {
        var form = ReferralJson.valid()
                .without("/children/0/nhsNumber")
                .without("/children/0/aliases")
                .with("/children/0/forename", forename)
                .with("/children/0/surname", surname)
                .with("/children/0/dateOfBirth", birth);
        var only = ReferralJson.JSON.readTree(form.toString()).path("children").get(0);
        return form.with("/children", List.of(only));
    }

    private JsonNode candidates(CaseId of, CaseId expected) {
        return api.eventually(
                SCREENER,
                "/referrals/" + of + "/duplicate-candidates",
                read -> !candidate(read, expected).isMissingNode());
    }

    private static JsonNode candidate(JsonNode body, CaseId caseId) {
        return body.path("candidates")
                .valueStream()
                .filter(candidate -> candidate.path("caseId").asString().equals(caseId.toString()))
                .findFirst()
                .orElseGet(() -> body.path("there is none"));
    }

    private int duplicate(CaseId second, CaseId original, String token) {
        return api.change(token, second, "/duplicate-of", body(original)).status();
    }

    private static String body(CaseId original) {
        return """
                {"original": "%s", "reason": "Same child, same evening."}""".formatted(original);
    }

    private void outOfArea(CaseId caseId) {
        api.changed(SCREENER, caseId, "/out-of-area", """
                {"authority": "Neighbouring Borough", "reason": "It happened there."}""");
    }

    private static String unheardOf() {
        var random = ThreadLocalRandom.current();
        var name = new StringBuilder("Qu");
        for (int i = 0; i < 4; i++) {
            name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    private static String freshNhsNumber() {
        while (true) {
            var digits = "999%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
            if (NhsCheckDigit.holds(digits)) {
                return digits;
            }
        }
    }
}
