package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.domain.form.NhsCheckDigit;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The screener is pointed at other cases of the same child, by what rests as keyed hashes alone. */
@OnEngines
class DuplicateCandidatesIT {

    private final ReferralApi api;
    private final JdbcClient db;
    private final SameChild child;

    @Autowired
    DuplicateCandidatesIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
        child = new SameChild(api);
    }

    @Test
    void the_screener_is_pointed_at_the_same_child_with_the_reasons_and_no_name() {
        var hospital = child.referred(HOSPITAL, child.called("Elizabeth", "2019-03-05"));
        var school = child.referred(SCHOOL, child.called("Liz", child.surname() + "e", "2019-05-03"));

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
                .doesNotContainIgnoringCase(child.surname())
                .doesNotContain("Liz")
                .doesNotContain("2019-0");
        assertThat(candidate(candidates(hospital, school), school).isMissingNode())
                .isFalse();
    }

    @Test
    void a_case_that_is_closed_to_the_officer_is_no_candidate_for_them_and_stays_one_for_others() {
        var officer = Tokens.of("screener-8", Role.SCREENER, Agency.PARTNERSHIP);
        var one = child.referred(HOSPITAL, child.called("Iris", "2018-01-20"));
        var same = child.referred(SCHOOL, child.called("Iris", "2018-01-20"));
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
        var one = child.referred(HOSPITAL, child.called("Ivy", "2018-01-20"));
        var same = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
        var sibling = child.referred(SCHOOL, child.called("Theodore", "2015-11-02"));

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
        var caseId = child.referred(HOSPITAL, child.called("Elizabeth", "2019-03-05"));
        api.settled();

        var row = db.sql("select t::text from child_seen t where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single();

        assertThat(row)
                .doesNotContainIgnoringCase(child.surname())
                .doesNotContain("Elizabeth")
                .doesNotContain("2019-");
    }

    @Test
    void the_view_that_is_emptied_and_rebuilt_has_the_same_keys() {
        var caseId = child.referred(HOSPITAL, child.called("Elizabeth", "2019-03-05"));
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
        var erased = child.referred(HOSPITAL, child.called("Ivy", "2018-01-20").with("/children/0/nhsNumber", number));
        var numbered = child.referred(SCHOOL, child.called("Ivy", "2018-01-20").with("/children/0/nhsNumber", number));
        var named = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
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

    private List<String> keys(CaseId caseId) {
        return db.sql(
                        "select concat_ws(' ', child, nhs_number_hash, name_hash, keys::text) from child_seen where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .list();
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

    private static String freshNhsNumber() {
        while (true) {
            var digits = "999%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
            if (NhsCheckDigit.holds(digits)) {
                return digits;
            }
        }
    }
}
