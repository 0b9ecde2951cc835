package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.CHAIR;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of two cases that two officers hold for each other's duplicate one stays, whoever comes first. */
@OnEngines
class MutualDuplicatesIT {

    private static final String SECOND = Tokens.of("screener-2", Role.SCREENER, Agency.PARTNERSHIP);

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    MutualDuplicatesIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @RepeatedTest(5)
    void of_two_officers_at_the_same_moment_one_is_refused() throws Exception {
        var one = referred();
        var other = referred();
        var together = new CyclicBarrier(2);

        List<Integer> answers;
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = officers
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> mark(together, SCREENER, one, other), () -> mark(together, SECOND, other, one)))
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
        api.settled();

        assertThat(answers).containsOnlyOnce(204).allMatch(Set.of(204, 400, 409)::contains);
        assertThat(List.of(duplicates(one), duplicates(other))).containsExactlyInAnyOrder(1, 0);
        assertThat(linked(one) + linked(other)).isEqualTo(1);
    }

    @Test
    void a_confirmation_that_is_refused_leaves_no_trace_in_the_original_either() {
        var original = referred();
        var second = api.declined();

        var refused = api.change(SCREENER, second, "/duplicate-of", body(original));

        assertThat(refused.brokenRules()).containsExactly("referral/a-submitted-referral-is-a-duplicate");
        assertThat(linked(original)).isZero();
    }

    @Test
    void another_officers_case_is_told_of_a_second_referral_and_a_conflicted_officer_tells_it_nothing() {
        var original = referred();
        var second = referred();
        api.changed(SCREENER, original, "/conflict-of-interest", "");
        api.changed(CHAIR, original, "/assignment", "{\"officer\": \"screener-3\"}");

        var conflicted = api.change(SCREENER, second, "/duplicate-of", body(original));
        assertThat(conflicted.brokenRules()).containsExactly("referral/a-conflicted-person-stays-out");

        api.changed(SECOND, second, "/duplicate-of", body(original));
        assertThat(linked(original)).isEqualTo(1);
    }

    private CaseId referred() {
        var caseId = api.referred();
        api.eventually(HOSPITAL, "/referrals/" + caseId, read -> read.has("state"));
        return caseId;
    }

    private int mark(CyclicBarrier together, String officer, CaseId second, CaseId original) throws Exception {
        together.await();
        return api.change(officer, second, "/duplicate-of", body(original)).status();
    }

    private static String body(CaseId original) {
        return "{\"original\": \"" + original + "\", \"reason\": \"Same child, same evening.\"}";
    }

    private int duplicates(CaseId caseId) {
        return events(caseId, "referral.marked-duplicate");
    }

    private int linked(CaseId caseId) {
        return events(caseId, "referral.second-referral-linked");
    }

    private int events(CaseId caseId, String name) {
        return db.sql("select count(*) from domain_event where stream = ? and name = ?")
                .params("referral/" + caseId, name)
                .query(Integer.class)
                .single();
    }
}
